package no.fnsp.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the letters are doing, told in health: a person must look when some were given up. Readers are served as well as before. */
@Component("mailHealthIndicator")
class MailHealth implements HealthIndicator {

    private final JdbcClient db;
    private final MailSettings settings;

    MailHealth(JdbcClient db, MailSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    @Override
    public Health health() {
        Map<String, Object> told = new LinkedHashMap<>(db.sql("""
                        select count(*) filter (where sent is null and given_up is null) as waiting,
                               count(*) filter (where sent is null and given_up is null and trouble is not null) as failing,
                               count(*) filter (where given_up > now() - interval '7 days') as given_up_last_week,
                               coalesce(max(trouble) filter (where sent is null), '') as trouble
                        from mail.letter
                        """).query().singleRow());
        told.put("sends", settings.sends());
        return Health.up().withDetails(told).build();
    }
}
