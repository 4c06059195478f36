package no.fnsp.journal;

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

    /** Begins to listen, unless it does. What is read after this call and before {@link #await} is not missed. */
    void open() throws SQLException {
        if (connection == null) {
            connection = dataSource.getConnection();
            say("listen journal");
        }
    }

    /** Returns when the journal has grown, or when the time is up. A lost connection fails here, and is opened anew by the next call. */
    void await(Duration atMost) throws SQLException {
        if (connection == null) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        } catch (SQLException lost) {
            close();
            throw lost;
        }
    }

    /** The last word goes through the pool's own wrapper: that is how a pool learns that a connection is broken, and drops it. */
    void close() {
        try (var closing = connection) {
            if (closing != null) {
                say("unlisten *");
            }
        } catch (SQLException broken) {
            // It is being given back either way.
        }
        connection = null;
    }

    private void say(String statement) throws SQLException {
        if (connection != null) {
            try (var work = connection.createStatement()) {
                work.execute(statement);
            }
        }
    }
}
