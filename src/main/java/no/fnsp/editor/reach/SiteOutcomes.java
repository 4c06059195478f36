package no.fnsp.editor.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each site has done with one national edition: read from what it shows, so that no receipt goes stale. */
@Repository
class SiteOutcomes {

    private final JdbcClient db;

    SiteOutcomes(JdbcClient db) {
        this.db = db;
    }

    /**
     * One site. Never changes.
     *
     * @param left the site uses the text no more
     * @param follows it always shows the newest
     * @param varies it shows another text
     * @param how it came to show the edition, or its older edition with the same correction; null while it shows neither
     * @param corrected it is the older edition
     * @param shown the number of what it shows now; null for nothing
     */
    record Outcome(
            UUID site,
            boolean left,
            boolean follows,
            boolean varies,
            @Nullable String how,
            boolean corrected,
            @Nullable UUID by,
            @Nullable Instant since,
            @Nullable Integer shown) {}

    /** Of every site that used the text when the edition was published, or uses it now. One statement. */
    List<Outcome> to(Edition edition, Instant published) {
        return db.sql("""
                        select u.site, a.site is null as gone, coalesce(a.follows = 'head', false) as follows,
                               coalesce(a.variant is not null and a.variant <> :document, false) as varies,
                               t.how, coalesce(t.corrected, false) as corrected, t.accepted_by, t.valid_from, s.number
                        from (select distinct site from sharing.adoptions
                              where (document = :document or variant = :document)
                                and (valid_until = 'infinity' or valid_from <= :at and valid_until > :at)) u
                        left join sharing.adoptions a on a.site = u.site and a.valid_until = 'infinity'
                            and (a.document = :document or a.variant = :document)
                        left join lateral (
                            select c.how, c.accepted_by, c.valid_from, c.edition <> :edition as corrected
                            from sharing.acceptances c join content.editions e on e.edition = c.edition
                            where c.site = u.site and c.document = :document and c.language = :language
                              and (c.edition = :edition or e.corrects = :edition)
                            order by c.edition <> :edition, c.valid_from limit 1) t on true
                        left join lateral (
                            select n.number from sharing.acceptances c join content.editions e on e.edition = c.edition
                            left join content.published_numbers n on n.edition = e.edition
                            where c.site = u.site and c.document = :document and c.language = :language
                              and c.valid_until = 'infinity' and e.corrects is null) s on true
                        order by u.site
                        """)
                .param("document", edition.document())
                .param("language", edition.language().code())
                .param("edition", edition.id())
                .param("at", published.atOffset(ZoneOffset.UTC))
                .query((row, i) -> outcome(row))
                .list();
    }

    /** When readers first could be shown an edition; empty for one that never was published. */
    Optional<Instant> published(UUID edition) {
        return db.sql("select min(valid_from) from content.published where edition = :edition having count(*) > 0")
                .param("edition", edition)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("valid_from", OffsetDateTime.class);
        return new Outcome(
                row.getObject("site", UUID.class),
                row.getBoolean("gone"),
                row.getBoolean("follows"),
                row.getBoolean("varies"),
                row.getString("how"),
                row.getBoolean("corrected"),
                row.getObject("accepted_by", UUID.class),
                since == null ? null : since.toInstant(),
                row.getObject("number", Integer.class));
    }
}
