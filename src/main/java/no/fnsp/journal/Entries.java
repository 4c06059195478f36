package no.fnsp.journal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** {@code journal.entry}: what was done, in the order it was written. Rows are added and never changed. */
final class Entries {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_A_TIME = 1000;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    Entries(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    void insert(List<Act> acts) {
        batches.batchUpdate("""
                insert into journal.entry (actor, act, subject_kind, subject, site, detail, scopes)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                """, acts, AT_A_TIME, Entries::fill);
    }

    private static void fill(PreparedStatement row, Act act) throws SQLException {
        row.setObject(1, act.actor());
        row.setString(2, act.act());
        row.setString(3, act.subjectKind());
        row.setObject(4, act.subject());
        row.setObject(5, act.site());
        row.setString(6, JSON.writeValueAsString(act.detail()));
        row.setArray(7, row.getConnection().createArrayOf("text", scopes(act)));
    }

    private static Object[] scopes(Act act) {
        return act.scopes().stream().map(Scope::value).sorted().toArray();
    }

    /** Below every transaction. */
    static final String FROM_THE_BEGINNING = "0";

    /** The transaction id below which everything is over, committed or not, at this moment. */
    String horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /**
     * Every committed entry without a number, in key order, as of one moment. Entries below the horizon are not looked at.
     * Nor, but for the first time, are entries from transactions still to come: a database restored into a new cluster has those.
     */
    void unlinked(String horizon, Consumer<Entry> each) {
        boolean all = horizon.equals(FROM_THE_BEGINNING);
        // By key, once those above the horizon are known: with all links, the few new entries would be compared by way
        // of a table of both.
        String which = all ? "true" : """
                entry.key = any (array(
                    select key from journal.entry where xid >= :horizon::xid8 and xid < pg_snapshot_xmax(pg_current_snapshot())))
                """;
        var asked = jdbc.sql("""
                        select %s
                        from journal.entry
                        where %s
                          and not exists (select from journal.link where link.entry = entry.key)
                        order by key
                        """.formatted(Entry.COLUMNS, which)).withFetchSize(AT_A_TIME);
        (all ? asked : asked.param("horizon", horizon)).query((RowCallbackHandler) row -> each.accept(Entry.read(row)));
    }

    /** The keys of committed entries that should have had a number long ago; the first thousand will do. */
    List<Long> unlinkedForAMinute() {
        return jdbc.sql("""
                        select key
                        from journal.entry
                        where at < now() - interval '1 minute'
                          and not exists (select from journal.link where link.entry = entry.key)
                        order by key
                        limit 1000
                        """).query(Long.class).list();
    }
}
