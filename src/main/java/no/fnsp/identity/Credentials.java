package no.fnsp.identity;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Passwords and second factors of those whom no directory vouches for. Only the person sets their own. */
@Repository
public class Credentials {

    private final JdbcClient db;
    private final Passwords passwords;
    private final Secrets secrets;
    private final Trail trail;
    private final TransactionTemplate together;
    private final SecureRandom random = new SecureRandom();

    Credentials(
            JdbcClient db, Passwords passwords, Secrets secrets, Trail trail, PlatformTransactionManager transactions) {
        this.db = db;
        this.passwords = passwords;
        this.secrets = secrets;
        this.trail = trail;
        this.together = new TransactionTemplate(transactions);
    }

    private record Kept(String password, byte @Nullable [] totp, boolean confirmed) {}

    public boolean has(UUID account) {
        return kept(account).isPresent();
    }

    /** Whether the password that counts now is no newer than this: who gave the one before has given none. */
    public boolean isFrom(UUID account, Instant orBefore) {
        return db.sql(
                        "select exists (select from identity.credential where account = :account and password_set <= :at)")
                .param("account", account)
                .param("at", orBefore.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Whether the password is the person's. Takes its time, and as long for nobody as for somebody. */
    public boolean matches(Optional<UUID> account, String password) {
        return passwords.matches(
                password, account.flatMap(this::kept).map(Kept::password).orElse(null));
    }

    /** Not in a transaction of its own until it is hashed: a crowd that waits for its turn to hash holds no connection meanwhile. */
    public void choosePassword(Permit permit, UUID account, String password) {
        permit.mustBeOf(account);
        Hashed hashed = hashed(password);
        together.executeWithoutResult(status -> keep(permit, account, hashed));
    }

    /** A password as it is kept. */
    record Hashed(String hash) {}

    /** Takes its time, and its turn. */
    Hashed hashed(String password) {
        return new Hashed(passwords.hash(password));
    }

    /** In the caller's transaction. */
    void keep(Permit permit, UUID account, Hashed password) {
        permit.mustBeOf(account);
        db.sql("""
                        insert into identity.credential (account, password) values (:account, :password)
                        on conflict (account) do update set password = excluded.password, password_set = now()
                        """).param("account", account).param("password", password.hash()).update();
        trail.record(permit, "password.chosen", account, Map.of());
    }

    /** Whether codes of an app are asked for: they are once the person has shown a right one. */
    public boolean hasSecondFactor(UUID account) {
        return kept(account).filter(Kept::confirmed).isPresent();
    }

    /** The secret an app is given, in letters; made anew unless one waits for its first code. */
    @Transactional
    public String offerSecondFactor(Permit permit, UUID account) {
        permit.mustBeOf(account);
        Kept kept = kept(account).orElseThrow();
        if (kept.confirmed()) {
            throw new IllegalStateException("There is a second factor already");
        }
        return Base32.write(secret(account, kept).orElseGet(() -> fresh(account)));
    }

    private byte[] fresh(UUID account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        db.sql(
                        "update identity.credential set totp = :totp, totp_step = 0 where account = :account and confirmed is null")
                .param("account", account)
                .param("totp", secrets.seal(purpose(account), secret))
                .update();
        return secret;
    }

    /** The first right code makes it count. */
    @Transactional
    public boolean confirmSecondFactor(Permit permit, UUID account, String code, Instant at) {
        permit.mustBeOf(account);
        if (!spend(account, code, at)) {
            return false;
        }
        db.sql("update identity.credential set confirmed = :at where account = :account")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        trail.record(permit, "second-factor.set", account, Map.of());
        return true;
    }

    /** Whether the code is right and was not used before; it is now. */
    public boolean useCode(Permit permit, UUID account, String code, Instant at) {
        permit.mustBeOf(account);
        return hasSecondFactor(account) && spend(account, code, at);
    }

    private boolean spend(UUID account, String code, Instant at) {
        Optional<byte[]> secret = kept(account).flatMap(kept -> secret(account, kept));
        OptionalLong step = secret.isPresent() ? Totp.stepOf(secret.get(), code, at) : OptionalLong.empty();
        return step.isPresent()
                && db.sql("""
                                update identity.credential set totp_step = :step
                                where account = :account and totp_step < :step
                                """)
                                .param("account", account)
                                .param("step", step.getAsLong())
                                .update()
                        > 0;
    }

    /** The app is gone, or the telephone; the next sign-in begins with a new one. */
    @Transactional
    public void dropSecondFactor(Permit permit, UUID account) {
        permit.mustBeOf(account);
        db.sql("update identity.credential set totp = null, confirmed = null, totp_step = 0 where account = :account")
                .param("account", account)
                .update();
        db.sql("delete from identity.recovery_code where account = :account")
                .param("account", account)
                .update();
        trail.record(permit, "second-factor.dropped", account, Map.of());
    }

    private Optional<byte[]> secret(UUID account, Kept kept) {
        return Optional.ofNullable(kept.totp()).flatMap(closed -> secrets.open(purpose(account), closed));
    }

    private static String purpose(UUID account) {
        return "totp:" + account;
    }

    private Optional<Kept> kept(UUID account) {
        return db.sql(
                        "select password, totp, confirmed is not null as confirmed from identity.credential where account = :account")
                .param("account", account)
                .query((row, i) ->
                        new Kept(row.getString("password"), row.getBytes("totp"), row.getBoolean("confirmed")))
                .optional();
    }
}
