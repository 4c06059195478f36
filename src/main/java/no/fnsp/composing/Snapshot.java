package no.fnsp.composing;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the database as it was at one moment. */
@Component
class Snapshot {

    private final TransactionTemplate reading;
    private final JdbcClient db;

    Snapshot(PlatformTransactionManager transactions, JdbcClient db) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.db = db;
    }

    /**
     * Said in the transaction itself: asked of the connection, as a transaction's isolation is as a rule, it would be looked up, set
     * and set back, and each of the three is a message to the database. In a transaction of the caller's it is as that is.
     */
    <T> T of(Supplier<T> read) {
        return Objects.requireNonNull(reading.execute(status -> {
            if (status.isNewTransaction()) {
                db.sql("set transaction isolation level repeatable read").update();
            }
            return read.get();
        }));
    }
}
