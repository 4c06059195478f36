package no.fnsp.identity;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** Where browsers' sessions are kept, so that any node answers any of them and a restart ends none. */
    @Bean
    JdbcIndexedSessionRepository sessions(DataSource source, PlatformTransactionManager transactions) {
        var sessions =
                new JdbcIndexedSessionRepository(new JdbcTemplate(source), new TransactionTemplate(transactions));
        sessions.setTableName("identity.spring_session");
        sessions.setDefaultMaxInactiveInterval(SignIns.IDLE);
        return sessions;
    }
}
