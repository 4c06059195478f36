package no.fnsp.opendata.description;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.bulk.Resource;
import no.fnsp.composing.OnEverySite;
import no.fnsp.composing.OnEverySite.Told;
import no.fnsp.composing.Trace;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.content.Kind;
import no.fnsp.journal.Scope;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.words.Writing;
import no.fnsp.opendata.words.WrittenOnce;
import no.fnsp.placement.Placements;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every description of every site in each of its languages, as the interface answers it when no place is chosen. A part is a treatment. */
@Component
class DescriptionDump implements Resource {

    private final OnEverySite texts;
    private final Vouched vouched;
    private final Concepts concepts;
    private final Touches touched;
    private final JdbcClient db;

    DescriptionDump(OnEverySite texts, Vouched vouched, Concepts concepts, Touches touched, JdbcClient db) {
        this.texts = texts;
        this.vouched = vouched;
        this.concepts = concepts;
        this.touched = touched;
        this.db = db;
    }

    @Override
    public String name() {
        return "descriptions";
    }

    @Override
    public List<String> parts(Instant at) {
        return db.sql("""
                        select distinct p.document::text from placement.placements p
                        join content.documents d on d.document = p.document
                        where d.kind = any(:kinds) and p.path like :folder
                          and p.valid_from <= :at and p.valid_until > :at order by 1
                        """)
                .param("kinds", Kind.patientInformation())
                .param("folder", Descriptions.FOLDER + "%")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    @Override
    public From write(String part, Instant at, Lines lines) throws IOException {
        UUID document = UUID.fromString(part);
        OnEverySite.All all = texts.of(document);
        var editions = editions(all.told(), all.at());
        var codes = new HashMap<UUID, Map<String, List<String>>>();
        var form = new WrittenOnce();
        for (Told one : all.told()) {
            lines.add(Answers.json(
                    description(one, form, editions, codes, all.mark().position())));
        }
        return from(document, all);
    }

    private Description description(
            Told one,
            Writing form,
            Map<Language, Map<UUID, Vouched.VouchedEdition>> editions,
            Map<UUID, Map<String, List<String>>> codes,
            long position) {
        var visit = one.visit();
        Trace.Merged merged = visit.trace().merged().getFirst();
        var wanted = new Descriptions.Wanted(
                visit.site(),
                visit.path().substring(Descriptions.FOLDER.length()),
                visit.language(),
                "",
                form,
                visit.at());
        var own = new HashMap<>(Objects.requireNonNull(editions.get(visit.language())));
        own.keySet().retainAll(Telling.editions(merged));
        UUID concept = merged.text().concept();
        return new Telling(wanted, one.page(), merged, own)
                .all(
                        concept == null
                                ? Map.of()
                                : codes.computeIfAbsent(
                                        concept,
                                        id -> concepts.find(id, visit.at())
                                                .map(Concept::codes)
                                                .orElse(Map.of())),
                        touched.last(visit.trace().scopes()),
                        position);
    }

    /** Who vouches is told in the language of the description. */
    private Map<Language, Map<UUID, Vouched.VouchedEdition>> editions(Collection<Told> all, Instant at) {
        var wanted = new EnumMap<Language, Set<UUID>>(Language.class);
        all.forEach(one -> wanted.computeIfAbsent(one.visit().language(), any -> new HashSet<>())
                .addAll(Telling.editions(one.visit().trace().merged().getFirst())));
        var found = new EnumMap<Language, Map<UUID, Vouched.VouchedEdition>>(Language.class);
        wanted.forEach((language, editions) -> found.put(language, vouched.of(editions, language, at)));
        return found;
    }

    private static From from(UUID document, OnEverySite.All all) {
        var scopes = new LinkedHashSet<Scope>();
        scopes.add(Placements.scope(document));
        scopes.add(Sites.LIST);
        Instant until = all.mark().turn();
        for (var visit : all.looked()) {
            scopes.addAll(visit.trace().scopes());
            scopes.add(visit.site().scope());
            Instant own = visit.trace().validUntil().orElse(Instant.MAX);
            until = own.isBefore(until) ? own : until;
        }
        return new From(all.mark().position(), until, List.copyOf(scopes));
    }
}
