package no.fnsp.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Six digits, sent to the address that a link was sent to: whoever was forwarded the link can write, and cannot send in. Of several the newest counts. */
@Repository("studyCodes")
class Codes {

    static final int MOST_TRIES = 5;

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final int MOST_A_DAY = 8;
    private static final String PURPOSE = "study-code";

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
        TOO_SOON,
        SPENT
    }

    Room room(UUID study, Instant at) {
        return db.sql("""
                        select case when count(*) >= :most then 'SPENT' when max(c.made) >= :recent then 'TOO_SOON' else 'YES' end
                        from study.code c join study.link l on l.id = c.link where l.study = :study and c.made > :day
                        """)
                .param("most", MOST_A_DAY)
                .param("study", study)
                .param("recent", at.minus(BETWEEN).atOffset(ZoneOffset.UTC))
                .param("day", at.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .query((row, i) -> Room.valueOf(row.getString(1)))
                .single();
    }

    /** @param what it confirms: something else cannot be confirmed with it @return six digits, told this once */
    String make(Permit permit, UUID link, String what, Instant at) {
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(1_000_000));
        db.sql("insert into study.code (link, hash, made, expires) values (:link, :hash, :made, :expires)")
                .param("link", link)
                .param("hash", hash(link, what, code))
                .param("made", at.atOffset(ZoneOffset.UTC))
                .param("expires", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    private byte[] hash(UUID link, String what, String code) {
        return secrets.sign(PURPOSE, (link + " " + code + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** How many tries are left; {@code RIGHT} when none is needed any more. */
    static final int RIGHT = -1;

    private record Newest(long id, byte[] hash, int tries) {}

    /** Counts as a try. Called while the study is held, so that nobody tries two at once. @return what is left, 0 when a new code must be sent */
    int tryOut(Permit permit, UUID link, String what, String code, Instant at) {
        Optional<Newest> newest = newest(link, at);
        if (newest.isEmpty()) {
            return 0;
        }
        Newest one = newest.get();
        boolean right = MessageDigest.isEqual(one.hash(), hash(link, what, code.replaceAll("\\s", "")));
        db.sql(
                        "update study.code set tries = tries + 1, used = case when :right then :at::timestamptz end where id = :id")
                .param("id", one.id())
                .param("right", right)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return right ? RIGHT : MOST_TRIES - one.tries() - 1;
    }

    private Optional<Newest> newest(UUID link, Instant at) {
        return db.sql("""
                        select * from study.code where link = :link order by made desc, id desc limit 1
                        """)
                .param("link", link)
                .query((row, i) -> row.getObject("used") == null
                                && row.getInt("tries") < MOST_TRIES
                                && Rows.instant(row, "expires").isAfter(at)
                        ? Optional.of(new Newest(row.getLong("id"), row.getBytes("hash"), row.getInt("tries")))
                        : Optional.<Newest>empty())
                .optional()
                .flatMap(one -> one);
    }
}
