package no.fnsp.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one clock that all nodes go by: the database's. What shall hold from now on holds from the instant it tells; asked
 * after a lock was taken, it tells a later time than whoever had the lock before was told.
 */
@Component
public class DatabaseClock {

    private final JdbcClient db;

    public DatabaseClock(DataSource dataSource) {
        this.db = JdbcClient.create(dataSource);
    }

    /** Now, and not the beginning of the transaction: that may be long ago. One statement. */
    public Instant now() {
        return Objects.requireNonNull(db.sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single())
                .toInstant();
    }
}
