package no.fnsp.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Text;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** The national documents: one to three editions in each of two languages. */
final class NationalBase {

    static final List<Language> WRITTEN = List.of(Language.NB, Language.NN);

    private static final Instant FIRST = Instant.parse("2024-02-01T09:00:00Z");
    private static final Duration BETWEEN = Duration.ofDays(160);

    private final Tables tables;
    private final Chance chance;
    private final Acts acts;
    private final Published published;
    private final Writing writing;
    private final UUID site;

    NationalBase(Tables tables, Chance chance, Acts acts, Published published, Writing writing, UUID site) {
        this.tables = tables;
        this.chance = chance;
        this.acts = acts;
        this.published = published;
        this.writing = writing;
        this.site = site;
    }

    /**
     * A national document as the sites meet it.
     *
     * @param since when each edition was published, the first first; the same in each language
     */
    record Shared(
            UUID id,
            String key,
            String path,
            List<Instant> since,
            Map<Language, List<UUID>> editions,
            Map<Language, Text> newest) {

        UUID edition(Language language, int index) {
            return java.util.Objects.requireNonNull(editions.get(language)).get(index);
        }

        Text text(Language language) {
            return java.util.Objects.requireNonNull(newest.get(language));
        }
    }

    List<Shared> write(List<Titles.Title> titles, List<UUID> responsible) {
        var names = new LinkedHashMap<UUID, String>();
        titles.forEach(
                title -> names.put(chance.id(), String.valueOf(title.names().get(Language.NB))));
        var ids = List.copyOf(names.keySet());
        var all = new ArrayList<Shared>();
        for (int i = 0; i < ids.size(); i++) {
            all.add(document(ids.get(i), titles.get(i), names, i % 3 == 0, chance.of(responsible), i));
        }
        return all;
    }

    private Shared document(
            UUID id, Titles.Title title, Map<UUID, String> others, boolean synonym, UUID responsible, int number) {
        UUID concept = concept(title, synonym);
        String path = "/behandlinger/" + title.slug();
        tables.row("content.document", id, title.kind().key(), site, title.slug(), concept);
        tables.row("content.details", id, details(responsible), FIRST);
        tables.row("placement.placement", site, path, id, number, FIRST, Tables.FOREVER);
        acts.opened(id, site, title.slug(), title.kind().key());
        acts.placed(id, site, path);
        var shared = new Shared(
                id, title.slug(), path, since(), new EnumMap<>(Language.class), new EnumMap<>(Language.class));
        Outline outline = Outline.of(title.kind(), chance);
        for (Language language : WRITTEN) {
            String name = String.valueOf(title.names().get(language));
            editions(
                    shared,
                    new Published.Owner(site, id, title.kind()),
                    language,
                    writing.text(outline, language, name, others));
        }
        return shared;
    }

    /** Two in five have one edition, two in five have two, the rest three. */
    private List<Instant> since() {
        int editions = chance.of(List.of(1, 1, 2, 2, 3));
        var since = new ArrayList<Instant>();
        for (int i = 0; i < editions; i++) {
            since.add(FIRST.plus(BETWEEN.multipliedBy(i)).plus(Duration.ofHours(chance.below(2000))));
        }
        return since;
    }

    private void editions(Shared shared, Published.Owner owner, Language language, Text first) {
        var ids = new ArrayList<UUID>();
        @Nullable UUID parent = null;
        Text text = first;
        for (int i = 0; i < shared.since().size(); i++) {
            Instant until = i + 1 < shared.since().size() ? shared.since().get(i + 1) : null;
            parent = published.edition(
                    owner, language, i + 1, parent, text, shared.since().get(i), until);
            ids.add(parent);
            shared.newest().put(language, text);
            text = writing.rewritten(text, language);
        }
        shared.editions().put(language, ids);
    }

    private UUID concept(Titles.Title title, boolean synonym) {
        UUID concept = chance.id();
        var names = new EnumMap<Language, List<String>>(Language.class);
        title.names()
                .forEach((language, name) ->
                        names.put(language, synonym ? List.of(name, title.synonym()) : List.of(name)));
        var codes = new java.util.TreeMap<String, List<String>>();
        codes.put("icd-10", List.of("M" + chance.between(10, 99)));
        codes.put("ncsp", List.of("NFB" + chance.between(10, 99), "NFC" + chance.between(10, 99)));
        codes.put("snomed", List.of(String.valueOf(chance.between(10_000_000, 99_999_999))));
        tables.row("content.concept", concept, title.slug());
        tables.row(
                "content.concept_state",
                concept,
                title.kind().key(),
                Jsonb.write(names),
                Jsonb.write(codes),
                "[]",
                FIRST);
        return concept;
    }

    private String details(UUID responsible) {
        var link = chance.in100(20)
                ? new Details.HelsenorgeLink("Les om sykdommen", "/sykdom/" + chance.below(900))
                : null;
        String info = chance.in100(30) ? "Fortell hvor pasienten skal møte, og hvem som svarer på telefonen." : "";
        return Jsonb.write(
                Details.of(responsible, "Seksjon for pasientinformasjon", "Overlege", info, link, List.of()));
    }
}
