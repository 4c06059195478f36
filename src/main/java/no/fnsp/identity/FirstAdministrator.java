package no.fnsp.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator of an installation in, whom nobody there can have invited. */
@Component
public class FirstAdministrator {

    private final Accounts accounts;
    private final HeldRoles roles;
    private final Credentials credentials;
    private final Upstreams upstreams;
    private final Invitations invitations;
    private final Keys keys;
    private final Trail trail;

    FirstAdministrator(
            Accounts accounts,
            HeldRoles roles,
            Credentials credentials,
            Upstreams upstreams,
            Invitations invitations,
            Keys keys,
            Trail trail) {
        this.accounts = accounts;
        this.roles = roles;
        this.credentials = credentials;
        this.upstreams = upstreams;
        this.invitations = invitations;
        this.keys = keys;
        this.trail = trail;
    }

    /** A link for this person; empty as soon as any national administrator can sign in, and for somebody made up. */
    @Transactional
    public Optional<Invitations.Invited.Made> invite(Permit permit, String name, String email, Instant at) {
        permit.mustBeOf(Permits.DOOR);
        if (somebodyIs(at)) {
            return Optional.empty();
        }
        Account account = accounts.add(permit, name, email, Language.NB);
        if (account.example() || !account.isOpen() || upstreams.has(account.id())) {
            return Optional.empty();
        }
        var everywhere = new Grant(Role.NATIONAL_ADMINISTRATOR, new Grant.Level.National());
        roles.begin(account.id(), everywhere, null, permit.actor(), at)
                .ifPresent(held -> trail.record(
                        permit,
                        "role.given",
                        account.id(),
                        Map.of("role", everywhere.role().key(), "level", "national")));
        keys.takeBack(account.id(), "first-role"); // whoever set them before was trusted with less
        return Optional.of(invitations.makeAnyway(permit, account.id(), false, at));
    }

    /** Made-up people count for nothing; nor does somebody who never used their link. */
    private boolean somebodyIs(Instant at) {
        return roles.wide(at).stream()
                .filter(held -> held.grant().role() == Role.NATIONAL_ADMINISTRATOR)
                .map(Held::account)
                .anyMatch(this::comesIn);
    }

    private boolean comesIn(UUID id) {
        return accounts.find(id)
                .filter(account -> account.isOpen() && !account.example())
                .filter(account -> credentials.has(id) || upstreams.has(id))
                .isPresent();
    }
}
