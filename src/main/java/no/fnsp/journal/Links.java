package no.fnsp.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** {@code journal.link}: the chain. Only the one who holds its lock makes it longer. */
final class Links {

    private static final int AT_A_TIME = 1000;

    /** "journal" in ASCII. */
    private static final long LOCK = 0x6A6F75726E616CL;

    private final JdbcClient jdbc;

    Links(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Takes the right to make the chain longer until the end of the transaction, or says at once that another has it. */
    boolean tryLock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Waits for that right; always true. */
    boolean lock() {
        return jdbc.sql("select true from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The last link, {@link Link#NONE} when there is none yet. */
    Link head() {
        return jdbc.sql("select number, entry, previous, hash from journal.link order by number desc limit 1")
                .query((row, index) -> read(row))
                .optional()
                .orElse(Link.NONE);
    }

    /** The whole chain from the first number on, each link with its entry. Read as it is used: within a transaction, and closed. */
    Stream<Linked> withEntries() {
        return jdbc
                .sql("select link.number, link.entry, link.previous, link.hash, %s\n".formatted(Entry.COLUMNS) + """
                        from journal.link
                        left join journal.entry on entry.key = link.entry
                        order by link.number
                        """)
                .withFetchSize(AT_A_TIME)
                .query((row, index) -> new Linked(read(row), row.getString("key") == null ? null : Entry.read(row)))
                .stream();
    }

    void append(List<Link> links) {
        jdbc.sql("""
                        insert into journal.link (number, entry, previous, hash)
                        select number, entry, decode(previous, 'hex'), decode(hash, 'hex')
                        from unnest(:numbers::bigint[], :entries::bigint[], :previous::text[], :hashes::text[])
                            as link (number, entry, previous, hash)
                        """)
                .param("numbers", array("bigint", links.stream().map(Link::number)))
                .param("entries", array("bigint", links.stream().map(Link::entry)))
                .param(
                        "previous",
                        array("text", links.stream().map(Link::previous).map(Hash::hex)))
                .param("hashes", array("text", links.stream().map(Link::hash).map(Hash::hex)))
                .update();
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }

    void announce(Link head) {
        jdbc.sql("select true from pg_notify('journal', :number)")
                .param("number", Long.toString(head.number()))
                .query(Boolean.class)
                .single();
    }

    static Link read(ResultSet row) throws SQLException {
        return new Link(
                row.getLong("number"),
                row.getLong("entry"),
                Hash.of(row.getBytes("previous")),
                Hash.of(row.getBytes("hash")));
    }

    /** A link and its entry; null when it is gone. */
    record Linked(Link link, @Nullable Entry entry) {}
}
