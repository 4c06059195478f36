package no.fnsp.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** National texts that another stands instead of. Each site answers for itself until the last date; then its policy does. */
@Repository
public class Replacements {

    private final JdbcClient db;
    private final Journal journal;

    Replacements(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /**
     * One text instead of another. Never changes.
     *
     * @param edition with which the new text said all that the old one did; its last date is that of the replacement
     * @param last until when sites may wait
     */
    public record Replacement(UUID document, UUID replacing, UUID edition, Instant since, Instant last) {}

    /** What stands instead of a text. */
    public Optional<Replacement> of(UUID old) {
        return db.sql("""
                        select r.*, coalesce(l.last_date, r.since) as last_date
                        from sharing.replacement r
                        left join sharing.last_date l on l.edition = r.edition and l.valid_until = 'infinity'
                        where r.document = :old
                        """).param("old", old).query((row, i) -> replacement(row)).optional();
    }

    /** Those whose last date has passed and whose old text is published all the same, for sites that keep it or have not been answered for. */
    public List<Replacement> due(Instant at) {
        return db.sql("""
                        select r.*, l.last_date
                        from sharing.replacement r
                        join sharing.last_date l on l.edition = r.edition and l.valid_until = 'infinity'
                            and l.last_date <= :at
                        where exists (select from content.heads h where h.document = r.document and h.valid_until = 'infinity')
                        order by r.since
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> replacement(row))
                .list();
    }

    private static Replacement replacement(ResultSet row) throws SQLException {
        return new Replacement(
                row.getObject("document", UUID.class),
                row.getObject("replacing", UUID.class),
                row.getObject("edition", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("last_date", OffsetDateTime.class).toInstant());
    }

    /** @param edition with which the new text says all that the old one does @return whether that is news */
    public boolean begin(Permit permit, Document old, Edition edition, Instant at) {
        permit.mustCover(old.site());
        boolean news = db.sql("""
                        insert into sharing.replacement (document, replacing, edition, said_by, since)
                        values (:old, :replacing, :edition, :by, :at) on conflict do nothing
                        """)
                        .param("old", old.id())
                        .param("replacing", edition.document())
                        .param("edition", edition.id())
                        .param("by", permit.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (news) {
            journal.record(new Act(
                    permit.actor(),
                    "text.replaced",
                    "document",
                    old.id(),
                    old.site(),
                    Map.of("instead", edition.document().toString()),
                    Set.of(Documents.scope(old.id()))));
        }
        return news;
    }

    /** Two who answer for a site about one replaced text at once: the later one waits, and sees what the other did. */
    public void alone(UUID site, UUID old) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('replaced ' || :site::text || :old::text, 0))")
                .param("site", site)
                .param("old", old)
                .query(row -> {});
    }

    /** What a site does with a text on the last date, as it has decided for the text or its kind. */
    public Adoption.AtLastDate policy(Adoption adoption) {
        return db.sql("select at_last_date from sharing.policies where site = :site and document = :document")
                .param("site", adoption.site())
                .param("document", adoption.document())
                .query(String.class)
                .optional()
                .flatMap(Adoption.AtLastDate::find)
                .orElse(Adoption.AtLastDate.SHOW_NEW);
    }
}
