package no.fnsp.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Taking up roles that wait. Somebody who works at one hospital may have a password that those there have set; it must not open the desk
 * of another. So whoever gives a role there makes a link, good once and for three days, and the person comes with it and with all they
 * have: the link, their password, a code of their own, and a password that they choose anew and nobody else has set.
 */
@Repository
public class TakingUp {

    private static final Duration GOOD_FOR = Duration.ofHours(72);
    private static final String PURPOSE = "taking-up";

    private final JdbcClient db;
    private final LinkWords links;
    private final Accounts accounts;
    private final HeldRoles roles;
    private final AwaitedRoles awaited;
    private final Grants grants;
    private final Credentials credentials;
    private final Keys keys;
    private final Trail trail;
    private final TransactionTemplate together;

    TakingUp(
            JdbcClient db,
            LinkWords links,
            Accounts accounts,
            HeldRoles roles,
            AwaitedRoles awaited,
            Grants grants,
            Credentials credentials,
            Keys keys,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.links = links;
        this.accounts = accounts;
        this.roles = roles;
        this.awaited = awaited;
        this.grants = grants;
        this.credentials = credentials;
        this.keys = keys;
        this.trail = trail;
        this.together = new TransactionTemplate(transactions);
    }

    /** @param id of the link @param waiting what would be taken up, all at one place */
    public record Open(UUID id, Account account, List<Held> waiting) {
        public Open {
            waiting = List.copyOf(waiting);
        }
    }

    /** @param token what the link ends with; told this once */
    public record Made(String token, Instant expires) {}

    /** A link for what waits for somebody on a site, or on none. Empty when nothing waits that is the actor's to give. */
    @Transactional
    public Optional<Made> make(Permit permit, UUID account, @Nullable UUID site, Instant at) {
        permit.mustAllow(Right.USERS);
        List<Held> waiting = waiting(account, site, at);
        boolean theirs = waiting.stream().allMatch(held -> grants.answersFor(permit, held, at));
        if (waiting.isEmpty()
                || !theirs
                || !accounts.find(account).map(Account::isOpen).orElse(false)) {
            return Optional.empty();
        }
        end(account, site, at);
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into identity.taking_up (id, account, site, made_by, made, expires)
                        values (:id, :account, :site, :by, :made, :expires)
                        """)
                .param("id", id)
                .param("account", account)
                .param("site", site)
                .param("by", permit.actor())
                .param("made", at.atOffset(ZoneOffset.UTC))
                .param("expires", at.plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        trail.record(permit, "account.offered", account, site, Map.of());
        return Optional.of(new Made(links.of(PURPOSE, id), at.plus(GOOD_FOR)));
    }

    private List<Held> waiting(UUID account, @Nullable UUID site, Instant at) {
        return roles.of(account, at).stream()
                .filter(Held::awaited)
                .filter(held -> Objects.equals(HeldRoles.site(held.grant().where()), site))
                .toList();
    }

    private void end(UUID account, @Nullable UUID site, Instant at) {
        db.sql("""
                update identity.taking_up set ended = :at
                where account = :account and site is not distinct from :site::uuid and ended is null
                """)
                .param("account", account)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whom a link is for, and what waits; empty when it is not ours, was used, is too old, or nothing waits any more. */
    public Optional<Open> open(String token, Instant at) {
        record Link(UUID account, @Nullable UUID site) {}
        return links.read(PURPOSE, token)
                .flatMap(id -> db.sql("""
                                select account, site from identity.taking_up
                                where id = :id and ended is null and expires > :at
                                """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) ->
                                new Link(row.getObject("account", UUID.class), row.getObject("site", UUID.class)))
                        .optional()
                        .flatMap(link -> accounts.find(link.account())
                                .filter(Account::isOpen)
                                .map(account -> new Open(id, account, waiting(account.id(), link.site(), at)))))
                .filter(open -> !open.waiting().isEmpty());
    }

    /**
     * Uses the link up: what waits counts from now on, the new password is the one, and no link that others have made sets another.
     *
     * @param permit of the person, who has shown the password and a code @return whether the link was still open
     */
    public boolean takeUp(Permit permit, Open open, String password, Instant at) {
        permit.mustBeOf(open.account().id());
        // Before the transaction: whoever waits for a turn to hash holds no connection.
        Credentials.Hashed hashed = credentials.hashed(password);
        return Boolean.TRUE.equals(together.execute(status -> useUp(permit, open, hashed, at)));
    }

    private boolean useUp(Permit permit, Open open, Credentials.Hashed password, Instant at) {
        UUID account = open.account().id();
        boolean first = db.sql("update identity.taking_up set ended = :at where id = :id and ended is null")
                        .param("id", open.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (first) {
            credentials.keep(permit, account, password);
            keys.endLinks(account);
            awaited.takeUp(permit, open.waiting(), at);
            open.waiting()
                    .forEach(held -> trail.record(
                            permit,
                            "role.taken-up",
                            account,
                            HeldRoles.site(held.grant().where()),
                            Map.of("role", held.grant().role().key())));
        }
        return first;
    }
}
