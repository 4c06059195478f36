package no.fnsp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads the database as it was at one moment, on connections that are made for that: which kind of transaction is wanted is said when a
 * connection is opened, and not for each page, where it was one message to the database in six.
 */
@Component
public class Snapshot {

    private final DataSource all;
    private final DataSource reading;

    Snapshot(DataSource all, @Qualifier(ReadingConnections.NAME) DataSource reading) {
        this.all = all;
        this.reading = reading;
    }

    /** In a transaction of the caller's, it is read as that reads. @throws DataAccessResourceFailureException when the database is away */
    public <T> T of(Supplier<T> read) {
        if (TransactionSynchronizationManager.hasResource(all)) {
            return read.get();
        }
        // What goes wrong in between is rolled back where the connection is handed back.
        try (Connection connection = reading.getConnection()) {
            T found = on(connection, read);
            connection.commit();
            return found;
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("The database cannot be read", away);
        }
    }

    /** Whoever asks the database meanwhile asks it there. */
    private <T> T on(Connection connection, Supplier<T> read) {
        TransactionSynchronizationManager.bindResource(all, new ConnectionHolder(connection, true));
        try {
            return read.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(all);
        }
    }
}
