package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.store.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper, each good once, for the day the telephone is gone. */
@Repository
public class RecoveryCodes {

    private static final int HOW_MANY = 10;

    private final JdbcClient db;
    private final Secrets secrets;
    private final Trail trail;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient db, Secrets secrets, Trail trail) {
        this.db = db;
        this.secrets = secrets;
        this.trail = trail;
    }

    /** New ones; those from before count no more. They are shown once, and only what cannot be turned back is kept. */
    @Transactional
    public List<String> renew(Permit permit, UUID account) {
        permit.mustBeOf(account);
        db.sql("delete from identity.recovery_code where account = :account")
                .param("account", account)
                .update();
        List<String> codes = Stream.generate(this::fresh).limit(HOW_MANY).toList();
        codes.forEach(code -> db.sql("insert into identity.recovery_code (account, hash) values (:account, :hash)")
                .param("account", account)
                .param("hash", hash(account, code))
                .update());
        trail.record(permit, "recovery-codes.made", account, Map.of());
        return codes;
    }

    /** Fifty bits, in two groups. */
    private String fresh() {
        byte[] bytes = new byte[7];
        random.nextBytes(bytes);
        String letters = Base32.write(bytes);
        return letters.substring(0, 5) + "-" + letters.substring(5, 10);
    }

    @Transactional
    public boolean use(Permit permit, UUID account, String code, Instant at) {
        permit.mustBeOf(account);
        boolean right = db.sql("""
                        update identity.recovery_code set used = :at
                        where account = :account and hash = :hash and used is null
                        """)
                        .param("account", account)
                        .param("hash", hash(account, code))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (right) {
            trail.record(permit, "recovery-code.used", account, Map.of("left", left(account)));
        }
        return right;
    }

    public int left(UUID account) {
        return db.sql("select count(*) from identity.recovery_code where account = :account and used is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private byte[] hash(UUID account, String code) {
        String typed = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return secrets.sign("recovery-code:" + account, typed.getBytes(UTF_8));
    }
}
