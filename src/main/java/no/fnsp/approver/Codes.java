package no.fnsp.approver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Six digits, sent to who was asked: good for ten minutes and five tries, and through one link not too many of them. Of several the
 * newest counts.
 */
@Repository
class Codes {

    static final int MOST_TRIES = 5;

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int MOST_A_DAY = 5;
    private static final String PURPOSE = "approval-code";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Secrets secrets;

    Codes(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** Whether one more may be sent now. */
    enum Room {
        YES,
        /** One in half a minute. */
        TOO_SOON,
        /** Five in a day, through one link. */
        SPENT
    }

    Room room(UUID link, Instant at) {
        return db.sql("""
                        select case when count(*) >= :most then 'SPENT' when max(made) >= :recent then 'TOO_SOON' else 'YES' end
                        from approver.code where link = :link and made > :day
                        """)
                .param("most", MOST_A_DAY)
                .param("link", link)
                .param("recent", at.minus(BETWEEN).atOffset(ZoneOffset.UTC))
                .param("day", at.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .query((row, i) -> Room.valueOf(row.getString(1)))
                .single();
    }

    /** @return six digits, told this once */
    String make(Permit permit, Entry.Open open, Written written, Channel channel, Instant at) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        db.sql("""
                insert into approver.code (request, link, hash, channel, made, expires)
                values (:request, :link, :hash, :channel, :made, :expires)
                """)
                .param("request", open.request().id())
                .param("link", open.link())
                .param("hash", hash(open.request().id(), written, code))
                .param("channel", channel.key())
                .param("made", at.atOffset(ZoneOffset.UTC))
                .param("expires", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    /** Of what it confirms too: somebody else who has the link and writes another answer cannot have it confirmed with this code. */
    private byte[] hash(UUID request, Written written, String code) {
        return secrets.sign(PURPOSE, (request + " " + code + " " + written.canonical()).getBytes(UTF_8));
    }

    /** What came of trying one. */
    sealed interface Tried {
        record Right(Channel channel) implements Tried {}

        /** @param left how many tries are left */
        record Wrong(int left) implements Tried {}

        /** None was sent, or it is too old, or was tried too often. */
        record None() implements Tried {}
    }

    private record Newest(long id, byte[] hash, Channel channel, Instant expires, int tries) {}

    /** Counts as a try. Called while the request is held, so that nobody tries two at once. */
    Tried tryOut(Permit permit, UUID request, Written written, String code, Instant at) {
        Optional<Newest> newest = newest(request)
                .filter(one -> one.tries() < MOST_TRIES && one.expires().isAfter(at));
        if (newest.isEmpty()) {
            return new Tried.None();
        }
        Newest one = newest.get();
        boolean right = MessageDigest.isEqual(one.hash(), hash(request, written, code.replaceAll("\\s", "")));
        db.sql(
                        "update approver.code set tries = tries + 1, used = case when :right then :at::timestamptz end where id = :id")
                .param("id", one.id())
                .param("right", right)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return right
                ? new Tried.Right(one.channel())
                : one.tries() + 1 < MOST_TRIES ? new Tried.Wrong(MOST_TRIES - one.tries() - 1) : new Tried.None();
    }

    private Optional<Newest> newest(UUID request) {
        return db.sql("select * from approver.code where request = :request order by made desc, id desc limit 1")
                .param("request", request)
                .query((row, i) -> new Newest(
                        row.getLong("id"),
                        row.getBytes("hash"),
                        Channel.of(row.getString("channel")),
                        row.getObject("expires", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }
}
