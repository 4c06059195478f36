package no.fnsp.journal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** A connection of its own on which PostgreSQL says that the journal has grown. Used by one thread. */
final class Notifications {

    private final DataSource dataSource;
    private @Nullable Connection connection;

    Notifications(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Begins to listen, unless it does. What is committed from now on wakes {@link #await}. */
    void open() throws SQLException {
        if (connection == null) {
            connection = dataSource.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("listen journal");
            }
        }
    }

    /** Returns when the journal has grown, or when the time is up. A lost connection fails here, and the next call opens another. */
    void await(Duration atMost) throws SQLException {
        if (connection == null) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getNotifications(Math.max(1, (int) atMost.toMillis()));
        } catch (SQLException lost) {
            close();
            throw lost;
        }
    }

    /** A pool must not hand this connection to anyone else: it is broken, or it listens. */
    void close() {
        try (var closing = connection) {
            if (closing != null && dataSource.isWrapperFor(HikariDataSource.class)) {
                dataSource.unwrap(HikariDataSource.class).evictConnection(closing);
            }
        } catch (SQLException broken) {
            // Then it is closed already.
        }
        connection = null;
    }
}
