package no.fnsp.webhook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What deliveries are signed with: shown once, kept sealed. For a day after a change both the new and the old one count. */
@Repository
public class Keys {

    /** How long the one before counts beside a new one. */
    public static final Duration OVERLAP = Duration.ofHours(24);

    private static final String PURPOSE = "webhook";
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final JdbcClient db;
    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    Keys(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** @return as the receiver's program is given it */
    @Transactional
    public String make(Permit permit, Subscription subscription, Instant at) {
        subscription.mustAllow(permit);
        var key = new byte[BYTES];
        random.nextBytes(key);
        db.sql("update webhook.key set until = least(until, :until) where subscription = :id")
                .param("until", at.plus(OVERLAP).atOffset(ZoneOffset.UTC))
                .param("id", subscription.id())
                .update();
        db.sql("insert into webhook.key (subscription, sealed, since) values (:id, :sealed, :at)")
                .param("id", subscription.id())
                .param("sealed", secrets.seal(PURPOSE, key))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Those that count, the newest first; at most two. */
    List<byte[]> of(Subscription subscription, Instant at) {
        return db
                .sql(
                        "select sealed from webhook.key where subscription = :id and until > :at order by since desc, id desc limit 2")
                .param("id", subscription.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(byte[].class)
                .list()
                .stream()
                .map(one -> secrets.open(PURPOSE, one))
                .flatMap(Optional::stream)
                .toList();
    }
}
