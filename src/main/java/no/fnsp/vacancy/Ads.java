package no.fnsp.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open ads that were announced by organisations we know. */
@Repository
public class Ads {

    /** The key of the source. */
    public static final String SOURCE = NavSource.KEY;

    /** More than any employer announces at once. */
    private static final int MOST = 1000;

    private final JdbcClient db;
    private final Feed feed;

    Ads(JdbcClient db, Feed feed) {
        this.db = db;
        this.feed = feed;
    }

    /** A list from which nothing was heard for so long is shown no more: positions in it may be taken. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** Everything that a list of these employers' ads depends on. */
    public static Set<Scope> scopes(Collection<String> numbers) {
        Set<Scope> scopes = numbers.stream().map(Ads::scope).collect(Collectors.toCollection(HashSet::new));
        scopes.add(Feed.SCOPE);
        return scopes;
    }

    static Scope scope(String number) {
        return Scope.of("vacancies", number);
    }

    /** When all was last known, as pages tell; empty when it never was. One statement. */
    public Optional<Instant> told() {
        return feed.told();
    }

    /** Those that can be applied for, the first to end first, those without a day last. One statement. */
    public List<Ad> of(Collection<String> numbers, Instant at) {
        return db.sql("""
                        select * from vacancy.ad where number = any(:numbers) and expires > :at
                        order by due nulls last, title, ad limit :most
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, i) -> ad(row))
                .list();
    }

    long count(Instant at) {
        return db.sql("select count(*) from vacancy.ad where expires > :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    static Ad ad(ResultSet row) throws SQLException {
        return new Ad(
                row.getObject("ad", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("employer"),
                row.getString("place"),
                row.getString("area"),
                row.getString("form"),
                row.getString("extent"),
                row.getObject("due", LocalDate.class),
                row.getString("due_said"),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                row.getObject("published", OffsetDateTime.class).toInstant(),
                row.getString("link"));
    }
}
