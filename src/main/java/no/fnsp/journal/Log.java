package no.fnsp.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code journal.log}: the numbered entries, read by number. */
final class Log {

    private static final int AT_A_TIME = 5000;

    private final JdbcClient jdbc;

    Log(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from journal.link")
                .query(Long.class)
                .single();
    }

    /** Every scope there is, with the number of the last entry that touched it. */
    void lastTouched(BiConsumer<Scope, Long> each) {
        jdbc.sql("""
                        select scope, max(link.number) as number
                        from journal.entry
                        join journal.link on link.entry = entry.key
                        cross join lateral unnest(entry.scopes) as scope
                        group by scope
                        """).query((RowCallbackHandler)
                row -> each.accept(new Scope(row.getString("scope")), row.getLong("number")));
    }

    /** The next entries after a number, at most some thousands; empty when there are no more. */
    List<Touched> after(long number) {
        return jdbc.sql("select number, scopes from journal.log where number > :number order by number limit :most")
                .param("number", number)
                .param("most", AT_A_TIME)
                .query((row, index) -> new Touched(row.getLong("number"), List.of((String[])
                        row.getArray("scopes").getArray())))
                .list();
    }

    /** What time it is where everything is kept, and the next instant at which something there changes by time alone. */
    Turn turn() {
        return jdbc.sql("""
                        select clock.now, (select min(turn.at) from journal.turn where turn.at > clock.now) as next
                        from (select clock_timestamp() as now offset 0) as clock
                        """)
                .query((row, index) -> new Turn(
                        row.getObject("now", OffsetDateTime.class).toInstant(),
                        row.getObject("next") == null
                                ? Instant.MAX
                                : row.getObject("next", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** @param next {@link Instant#MAX} when nothing is to come */
    record Turn(Instant now, Instant next) {}

    /** An entry's number, and the scopes it touched. */
    record Touched(long number, List<String> scopes) {}
}
