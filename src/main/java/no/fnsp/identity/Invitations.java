package no.fnsp.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links that let one person choose a password, once and for three days. Whoever holds one can become that person, so it is made only
 * by those who could give every role the person has, and never for somebody whom a directory vouches for.
 */
@Repository
public class Invitations {

    private static final Duration GOOD_FOR = Duration.ofHours(72);
    private static final String PURPOSE = "invitation";

    private final JdbcClient db;
    private final LinkWords links;
    private final Accounts accounts;
    private final Upstreams upstreams;
    private final Credentials credentials;
    private final Grants grants;
    private final Trail trail;
    private final TransactionTemplate together;

    Invitations(
            JdbcClient db,
            LinkWords links,
            Accounts accounts,
            Upstreams upstreams,
            Credentials credentials,
            Grants grants,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.links = links;
        this.accounts = accounts;
        this.upstreams = upstreams;
        this.credentials = credentials;
        this.grants = grants;
        this.trail = trail;
        this.together = new TransactionTemplate(transactions);
    }

    /** What came of asking for a link. */
    public sealed interface Invited {

        /** @param token what the link ends with; told this once */
        record Made(String token, Instant expires) implements Invited {}

        /** The person signs in through a directory, is made up, or has roles that are not the actor's to give. */
        record NotYours() implements Invited {}
    }

    /** @param id the invitation @param anew whether the second factor begins anew too */
    public record Open(UUID id, Account account, boolean anew) {}

    @Transactional
    public Invited make(Permit permit, UUID account, boolean anew, Instant at) {
        permit.mustAllow(Right.USERS);
        boolean possible = accounts.find(account)
                .filter(known -> known.isOpen() && !known.example())
                .filter(known -> !upstreams.has(account) && !permit.actor().equals(account))
                .isPresent();
        if (!possible || !grants.answersFor(permit, account, at)) {
            return new Invited.NotYours();
        }
        return makeAnyway(permit, account, anew, at);
    }

    Invited.Made makeAnyway(Permit permit, UUID account, boolean anew, Instant at) {
        UUID id = UUID.randomUUID();
        end(account, at);
        db.sql("""
                        insert into identity.invitation (id, account, anew, made_by, made, expires)
                        values (:id, :account, :anew, :by, :made, :expires)
                        """)
                .param("id", id)
                .param("account", account)
                .param("anew", anew)
                .param("by", permit.actor())
                .param("made", at.atOffset(ZoneOffset.UTC))
                .param("expires", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        trail.record(permit, "account.invited", account, Map.of("anew", anew));
        return new Invited.Made(links.of(PURPOSE, id), at.plus(GOOD_FOR));
    }

    private void end(UUID account, Instant at) {
        db.sql("update identity.invitation set ended = :at where account = :account and ended is null")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whom a link is for; empty when it is not ours, was used, is too old, or a newer one was made. */
    public Optional<Open> open(String token, Instant at) {
        return links.read(PURPOSE, token).flatMap(id -> account(id, at));
    }

    private Optional<Open> account(UUID id, Instant at) {
        return db.sql("""
                        select a.*, i.anew from identity.invitation i join identity.account a on a.id = i.account
                        where i.id = :id and i.ended is null and i.expires > :at and a.disabled is null
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Open(id, Accounts.account(row), row.getBoolean("anew")))
                .optional();
    }

    /** Uses it up and sets the password. @return whether it was still open */
    public boolean accept(Permit permit, Open open, String password, Instant at) {
        permit.mustBeOf(open.account().id());
        // Before the transaction: whoever waits for a turn to hash holds no connection.
        Credentials.Hashed hashed = credentials.hashed(password);
        return Boolean.TRUE.equals(together.execute(status -> useUp(permit, open, hashed, at)));
    }

    private boolean useUp(Permit permit, Open open, Credentials.Hashed password, Instant at) {
        UUID account = open.account().id();
        boolean first = db.sql("update identity.invitation set ended = :at where id = :id and ended is null")
                        .param("id", open.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (first) {
            credentials.keep(permit, account, password);
            if (open.anew()) {
                credentials.dropSecondFactor(permit, account);
            }
        }
        return first;
    }
}
