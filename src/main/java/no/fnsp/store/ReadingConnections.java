package no.fnsp.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connections to the same database that only read, and for which a transaction sees it as it was when it began. They are apart from the
 * others also so that readers need not wait while editors use all of those.
 */
@Configuration(proxyBeanMethods = false)
class ReadingConnections {

    static final String NAME = "reading";

    /** Opened when somebody first reads. */
    @Bean(name = NAME, defaultCandidate = false, destroyMethod = "close")
    HikariDataSource reading(DataSource all, @Value("${fnsp.reading-connections:10}") int most) throws SQLException {
        var reading = new HikariDataSource();
        all.unwrap(HikariDataSource.class).copyStateTo(reading);
        reading.setPoolName(NAME);
        reading.setMaximumPoolSize(most);
        reading.setMinimumIdle(1);
        reading.setReadOnly(true);
        reading.setAutoCommit(false);
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return reading;
    }
}
