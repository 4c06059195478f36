package no.fnsp.indexing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Of several machines that share an index, one holds the pen: it alone writes. It is a lock of the database that lasts for as long as
 * the connection does, so that a machine that dies has let go of it, and the next that asks for it has it.
 */
@Component
class Pen implements AutoCloseable {

    private static final String LOCK = "hashtextextended('search index', 0)";

    /** For so long two may write when a connection is lost unseen: they write the same. */
    private static final long SURE = Duration.ofSeconds(1).toNanos();

    private final DataSource dataSource;
    private @Nullable Connection held;
    private long seen;

    Pen(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes it, when nobody has it. @return whether this machine has it now */
    synchronized boolean isHeld() throws SQLException {
        Connection connection = held;
        if (connection != null && System.nanoTime() - seen < SURE) {
            return true;
        }
        seen = System.nanoTime();
        if (connection == null) {
            return take();
        }
        if (!connection.isValid(1)) {
            close();
            return false;
        }
        return true;
    }

    private boolean take() throws SQLException {
        Connection connection = dataSource.getConnection();
        boolean taken = false;
        try {
            taken = isTrue(connection, "select pg_try_advisory_lock(" + LOCK + ")");
        } finally {
            if (taken) {
                held = connection;
            } else {
                connection.close();
            }
        }
        return taken;
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Lets go of it at once: the pool may take its time to close the connection. */
    @Override
    public synchronized void close() {
        try (var closing = held) {
            if (closing != null) {
                evict(closing);
                isTrue(closing, "select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException broken) {
            // Then it is let go of already.
        }
        held = null;
    }

    /** A pool must not hand the connection to anyone else: it is broken, or was somebody's for long. */
    private void evict(Connection closing) throws SQLException {
        if (dataSource.isWrapperFor(HikariDataSource.class)) {
            dataSource.unwrap(HikariDataSource.class).evictConnection(closing);
        }
    }
}
