package no.fnsp.ordering;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.jobs.Jobs;
import no.fnsp.sharing.LastDates;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A whole text instead of another: each site answers for itself, and at the last date the old one leaves its readers; its addresses lead to the new. */
@Repository
public class Replacing {

    private final JdbcClient db;
    private final Documents documents;
    private final Editions editions;
    private final LastDates lastDates;
    private final Jobs jobs;

    Replacing(JdbcClient db, Documents documents, Editions editions, LastDates lastDates, Jobs jobs) {
        this.db = db;
        this.documents = documents;
        this.editions = editions;
        this.lastDates = lastDates;
        this.jobs = jobs;
    }

    /** A text that a site has, and the one that came instead. Never changes. */
    public record Replaced(UUID site, UUID old, UUID replacing, String title, Instant since) {}

    /** What these sites have not taken a stand on: texts that were replaced and whose replacement they do not have, the oldest first. */
    public List<Replaced> waitingOn(List<UUID> sites, Instant at) {
        return db.sql("""
                        select a.site, a.document, m.document as replacing, m.since, coalesce(
                            (select p.title from content.published p where p.document = m.document
                             and p.valid_from <= :at and p.valid_until > :at order by p.language limit 1), m.title) as title
                        from sharing.adoptions a
                        join ordering.matters m on m.subject = a.document and m.what = 'order' and m.state = 'done'
                        where a.site = any(:sites) and a.valid_until = 'infinity'
                          and exists (select from content.published p
                                      where p.document = m.document and p.valid_until = 'infinity')
                          and not exists (select from sharing.adoptions n where n.site = a.site
                                          and n.document = m.document and n.valid_until = 'infinity')
                        order by m.since
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Replaced(
                        row.getObject("site", UUID.class),
                        row.getObject("document", UUID.class),
                        row.getObject("replacing", UUID.class),
                        row.getString("title"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The text that a new one shall stand instead of, when it was ordered so. */
    private Optional<UUID> replacedBy(Document replacing) {
        return db.sql("""
                        select subject from ordering.matters
                        where document = :document and what = 'order' and subject is not null
                          and state in ('accepted', 'done')
                        """).param("document", replacing.id()).query(UUID.class).optional();
    }

    /**
     * Called when an edition is published. Once the new text says everything in the languages that the old one did, the sites are told;
     * each keeps the old one until it answers, or until the usual last date.
     */
    void published(Document replacing, Instant at) {
        replacedBy(replacing)
                .flatMap(documents::find)
                .filter(old -> saysAllOf(old, replacing, at))
                .ifPresent(old -> {
                    String both = old.id() + " " + replacing.id();
                    Instant last =
                            at.atZone(Norway.TIME).plusDays(lastDates.days(at)).toInstant();
                    jobs.at(ReplacementJob.NAME, ReplacementJob.TELL + both, at);
                    jobs.at(ReplacementJob.NAME, ReplacementJob.END + both, last);
                });
    }

    private boolean saysAllOf(Document old, Document replacing, Instant at) {
        Set<Language> needed = languages(old, at);
        return !needed.isEmpty() && languages(replacing, at).containsAll(needed);
    }

    private Set<Language> languages(Document document, Instant at) {
        return editions.published(document.id(), at).stream()
                .map(Edition::language)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }
}
