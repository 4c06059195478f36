package no.fnsp.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of every site, as they are and as they were. A site's list has its own and the national ones. */
@Repository
public class Papers {

    private final JdbcClient db;

    Papers(JdbcClient db) {
        this.db = db;
    }

    /** Touched when something else is told of a document, when it is withdrawn, and when it is put back. */
    public static Scope scope(UUID paper) {
        return Scope.of("paper", paper);
    }

    /** Touched when anything is told of any document of a site. */
    public static Scope list(UUID site) {
        return Scope.of("papers", site);
    }

    /** All that a site's readers may find, shown or not: its own first, then the national ones; by title. One statement. */
    public List<Paper> on(UUID site, Instant at) {
        return db.sql("""
                        select * from paper.dated
                        where (site = :site or national) and valid_from <= :at and valid_until > :at
                        order by site <> :site, lower(title), paper
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .list();
    }

    /** A site's own, also what readers do not see: the latest first. */
    public List<Paper> of(UUID site, Instant at) {
        return db.sql("""
                        select * from paper.dated where site = :site and valid_from <= :at and valid_until > :at
                        order by lower(title), paper
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .list();
    }

    /** What stands at an address of a site: its own, or a national one. One statement. */
    public Optional<Paper> at(UUID site, String slug, Instant at) {
        return db.sql("""
                        select * from paper.dated
                        where slug = :slug and (site = :site or national) and valid_from <= :at and valid_until > :at
                        order by site <> :site limit 1
                        """)
                .param("site", site)
                .param("slug", slug)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .optional();
    }

    /** One of a site's own. */
    public Optional<Paper> find(UUID site, UUID paper, Instant at) {
        return db.sql("""
                        select * from paper.dated
                        where paper = :paper and site = :site and valid_from <= :at and valid_until > :at
                        """)
                .param("paper", paper)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .optional();
    }

    /** The document that a file of the media library is; empty for none. */
    public Optional<Paper> withAsset(UUID asset, Instant at) {
        return db.sql("select * from paper.dated where asset = :asset and valid_from <= :at and valid_until > :at")
                .param("asset", asset)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .optional();
    }

    /** Shown to readers, and due for somebody to look at by a day. */
    List<Paper> dueBy(LocalDate day, Instant at) {
        return db
                .sql("""
                        select * from paper.dated
                        where review_due <= :day and valid_from <= :at and valid_until > :at and withdrawn is null
                        order by review_due, paper
                        """)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> paper(row))
                .list()
                .stream()
                .filter(paper -> paper.isShown(at))
                .toList();
    }

    /** What was told of a document, by whom. */
    public record Period(Paper paper, UUID by) {}

    /** Newest first. */
    public List<Period> history(UUID paper) {
        return db.sql("select * from paper.dated where paper = :paper order by valid_from desc, said desc")
                .param("paper", paper)
                .query((row, i) -> new Period(paper(row), row.getObject("said_by", UUID.class)))
                .list();
    }

    /** What is neither searched nor sorted by. */
    record Rest(String summary, String instead) {
        Rest {
            summary = summary == null ? "" : summary;
            instead = instead == null ? "" : instead;
        }
    }

    static Paper paper(ResultSet row) throws SQLException {
        Rest rest = Jsonb.read(row.getString("body"), Rest.class);
        return new Paper(
                row.getObject("paper", UUID.class),
                row.getObject("site", UUID.class),
                row.getBoolean("national"),
                row.getString("slug"),
                row.getObject("asset", UUID.class),
                row.getObject("said", UUID.class),
                new Saying(
                        row.getString("title"),
                        rest.summary(),
                        Language.of(row.getString("language")),
                        Genre.find(row.getString("genre")).orElseThrow(),
                        Access.of(row.getString("access"), rest.instead()),
                        row.getObject("review_due", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("unit", UUID.class),
                        row.getObject("owner", UUID.class)),
                row.getString("withdrawn"),
                Instants.in(row, "valid_from"));
    }
}
