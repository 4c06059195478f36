package no.fnsp.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.mail.DeskAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links that project leaders come in by. Each is to one study, was sent to one address, and works for some weeks; a fresh one ends the
 * one before. Only a hash is kept.
 */
@Repository("studyLinks")
public class Links {

    /** What the address begins with. */
    public static final String FOLDER = "/study/";

    public static final Duration GOOD_FOR = Duration.ofDays(45);

    private static final Duration BETWEEN = Duration.ofMinutes(2);
    private static final int MOST_A_DAY = 5;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final DeskAddress address;

    Links(JdbcClient db, DeskAddress address) {
        this.db = db;
        this.address = address;
    }

    /** @param expires when it was to end @param ended when a fresher one was made, or somebody ended it; empty while nobody has */
    record Link(UUID id, UUID study, UUID leader, long state, Instant expires, Optional<Instant> ended) {

        /** From when it works no more. */
        Instant ends() {
            return ended.filter(at -> at.isBefore(expires)).orElse(expires);
        }
    }

    /** @param token what the address ends with @return empty for what we have not made */
    Optional<Link> find(String token) {
        return db.sql("select * from study.link where hash = :hash")
                .param("hash", hash(token))
                .query((row, i) -> link(row))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("study", UUID.class),
                row.getObject("leader", UUID.class),
                row.getLong("state"),
                Rows.instant(row, "expires"),
                Rows.finite(row, "valid_until"));
    }

    /** When the one that works stops; empty for none that works. */
    public Optional<Instant> worksUntil(UUID study, Instant at) {
        return db.sql("select * from study.link where study = :study and valid_until = 'infinity' and expires > :at")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.instant(row, "expires"))
                .optional();
    }

    /** A fresh one, which ends the one before. @return its whole address, told this once */
    String renew(Permit permit, UUID study, Leader leader, Instant at) {
        end(permit, study, at);
        var bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.sql("""
                insert into study.link (id, study, leader, state, hash, made_by, made, expires)
                values (:id, :study, :leader, :state, :hash, :by, :at, :expires)
                """)
                .param("id", UUID.randomUUID())
                .param("study", study)
                .param("leader", leader.id())
                .param("state", leader.state())
                .param("hash", hash(token))
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("expires", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return address.of(FOLDER + token);
    }

    /** The one that works does so no more. */
    void end(Permit permit, UUID study, Instant at) {
        db.sql("update study.link set valid_until = :at where study = :study and valid_until = 'infinity'")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it is the first time */
    boolean open(Permit permit, UUID link, Instant at) {
        return db.sql("update study.link set opened = :at where id = :id and opened is null")
                        .param("id", link)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Whether one more may be sent now: whoever has an old one must not be able to fill somebody's mailbox. */
    boolean mayRenew(UUID study, Instant at) {
        return db.sql("""
                        select count(*) < :most and coalesce(max(made) < :recent, true) from study.link
                        where study = :study and made > :day
                        """)
                .param("study", study)
                .param("most", MOST_A_DAY)
                .param("recent", at.minus(BETWEEN).atOffset(ZoneOffset.UTC))
                .param("day", at.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
