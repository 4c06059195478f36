package no.fnsp.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.LastDates;
import no.fnsp.sharing.Replacements;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A whole text instead of another: each site answers for itself until the last date, and then its policy does. */
@Repository
public class Replacing {

    private final JdbcClient db;
    private final Documents documents;
    private final Editions editions;
    private final LastDates lastDates;
    private final Replacements replacements;
    private final Jobs jobs;

    Replacing(
            JdbcClient db,
            Documents documents,
            Editions editions,
            LastDates lastDates,
            Replacements replacements,
            Jobs jobs) {
        this.db = db;
        this.documents = documents;
        this.editions = editions;
        this.lastDates = lastDates;
        this.replacements = replacements;
        this.jobs = jobs;
    }

    /**
     * A text that a site has, and the one that came instead. Never changes.
     *
     * @param last from when the site's policy answers; null while nobody has said
     * @param policy what the site does then
     * @param varies whether the site shows a variant of the old text: that stays until the site answers
     */
    public record Replaced(
            UUID site,
            UUID old,
            UUID replacing,
            String title,
            Instant since,
            @Nullable Instant last,
            Adoption.AtLastDate policy,
            boolean varies) {}

    /** What these sites have not taken a stand on: texts that were replaced and whose replacement they do not have, the oldest first. */
    public List<Replaced> waitingOn(List<UUID> sites, Instant at) {
        return db.sql("""
                        select a.site, a.document, m.document as replacing, m.since, l.last_date, p.at_last_date,
                               a.variant is not null as varies, coalesce(
                            (select p.title from content.published p where p.document = m.document
                             and p.valid_from <= :at and p.valid_until > :at order by p.language limit 1), m.title) as title
                        from sharing.adoptions a
                        join ordering.matters m on m.subject = a.document and m.what = 'order' and m.state = 'done'
                        join sharing.policies p on p.site = a.site and p.document = a.document
                        left join sharing.replacements r on r.document = a.document and r.replacing = m.document
                        left join sharing.last_dates l on l.edition = r.edition and l.valid_until = 'infinity'
                        where a.site = any(:sites) and a.valid_until = 'infinity'
                          and exists (select from content.published p
                                      where p.document = m.document and p.valid_until = 'infinity')
                          and not exists (select from sharing.adoptions n where n.site = a.site
                                          and n.document = m.document and n.valid_until = 'infinity')
                        order by m.since
                        """)
                .param("sites", sites.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> replaced(row))
                .list();
    }

    private static Replaced replaced(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last_date", OffsetDateTime.class);
        return new Replaced(
                row.getObject("site", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("replacing", UUID.class),
                row.getString("title"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                last == null ? null : last.toInstant(),
                Adoption.AtLastDate.find(row.getString("at_last_date")).orElseThrow(),
                row.getBoolean("varies"));
    }

    /** @param title of the new text */
    public record Taken(UUID old, UUID replacing, String title) {}

    /** Texts that were replaced, in which a site said something of its own, and whose replacement it has. */
    public List<Taken> taken(UUID site, Instant at) {
        return db.sql("""
                        select distinct r.document, r.replacing, r.since, coalesce(
                            (select p.title from content.published p where p.document = r.replacing
                             and p.valid_from <= :at and p.valid_until > :at order by p.language limit 1), '') as title
                        from sharing.replacements r
                        join sharing.change_sets c on c.subject = r.document and c.site = :site
                        join sharing.adoptions a on a.document = r.replacing and a.site = :site and a.valid_until = 'infinity'
                        where exists (select from content.heads h where h.document = c.document and h.valid_until = 'infinity')
                           or exists (select from content.drafts d where d.document = c.document)
                        order by r.since
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Taken(
                        row.getObject("document", UUID.class),
                        row.getObject("replacing", UUID.class),
                        row.getString("title")))
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
    void published(Permit permit, Document replacing, Edition edition, Instant at) {
        replacedBy(replacing)
                .flatMap(documents::find)
                .filter(old -> saysAllOf(old, replacing, at))
                .filter(old -> replacements.begin(permit, old, edition, at))
                .ifPresent(old -> {
                    String both = old.id() + " " + replacing.id();
                    jobs.at(ReplacementJob.NAME, ReplacementJob.TELL + both, at);
                    jobs.at(
                            ReplacementJob.NAME,
                            ReplacementJob.END + both,
                            lastDates.atLeastUsual(permit, replacing, edition, at));
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
