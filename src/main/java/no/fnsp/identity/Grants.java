package no.fnsp.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving people roles and taking them away. A giver is measured by what they themselves are at the moment of giving. */
@Component
public class Grants {

    private final HeldRoles roles;
    private final SiteDirectory sites;
    private final Keys keys;
    private final AwaitedRoles awaited;
    private final Trail trail;

    Grants(HeldRoles roles, SiteDirectory sites, Keys keys, AwaitedRoles awaited, Trail trail) {
        this.roles = roles;
        this.sites = sites;
        this.keys = keys;
        this.awaited = awaited;
        this.trail = trail;
    }

    public List<Held> of(UUID account, Instant at) {
        return roles.of(account, at);
    }

    /** Who is what on a site or a branch of it. */
    public List<Held> on(UUID site, Instant at) {
        return roles.on(site, at);
    }

    /** Who is what in a region or everywhere. */
    public List<Held> wide(Instant at) {
        return roles.wide(at);
    }

    /**
     * Whoever is nobody yet begins with nothing: a password that was chosen while the account opened no door may be somebody else's who
     * held the link, and must not become worth something now. They are given a new link. Whoever is somebody elsewhere may have keys
     * that those there have set: the role waits until they have taken it up ({@link TakingUp}).
     */
    @Transactional
    public Giving give(Permit permit, UUID account, Grant grant, Instant at) {
        mustConcern(permit, account, grant);
        Optional<Giving.Reason> wrong = wrong(permit, account, grant, at);
        if (wrong.isPresent()) {
            return new Giving.Refused(wrong.get());
        }
        List<Held> before = roles.counting(account, at);
        return roles.begin(account, grant, null, permit.actor(), at)
                .<Giving>map(held -> {
                    if (before.isEmpty() && keys.takeBack(account, "first-role")) {
                        trail.record(permit, "password.dropped", account, Map.of());
                    }
                    record(permit, "role.given", held);
                    return new Giving.Granted(waits(permit, before, held) ? awaited.begin(permit, held) : held);
                })
                .orElse(new Giving.Refused(Giving.Reason.HELD));
    }

    private boolean waits(Permit permit, List<Held> before, Held held) {
        return !permit.isOfJob()
                && !before.isEmpty()
                && before.stream()
                        .noneMatch(one ->
                                isTrustedWith(one.grant().where(), held.grant().where()))
                && keys.areSetHere(held.account());
    }

    /** Whether everybody who could have set the keys of somebody who is this there, could give a role there. */
    private static boolean isTrustedWith(Grant.Level known, Grant.Level given) {
        UUID site = HeldRoles.site(known);
        return site == null || site.equals(HeldRoles.site(given));
    }

    @Transactional
    public Giving take(Permit permit, long id, Instant at) {
        Optional<Held> found = roles.find(id, at);
        if (found.isEmpty()) {
            return new Giving.Refused(Giving.Reason.NOT_HELD);
        }
        Held held = found.get();
        mustConcern(permit, held.account(), held.grant());
        Optional<Giving.Reason> wrong = held.provider().isPresent()
                ? Optional.of(Giving.Reason.FROM_DIRECTORY)
                : wrong(permit, held.account(), held.grant(), at);
        if (wrong.isPresent()) {
            return new Giving.Refused(wrong.get());
        }
        if (!roles.end(held, at)) {
            return new Giving.Refused(Giving.Reason.NOT_HELD);
        }
        record(permit, "role.taken", held);
        return new Giving.Taken(held);
    }

    /** What a directory says of somebody now: what it no longer says ends, what people gave by hand stays. */
    @Transactional
    public void follow(Permit permit, UUID account, String provider, Set<Grant> said, Instant at) {
        permit.mustBeOf(Permits.DOOR);
        List<Held> known = roles.of(account, at).stream()
                .filter(held -> provider.equals(held.from()))
                .toList();
        known.stream()
                .filter(held -> !said.contains(held.grant()))
                .filter(held -> roles.end(held, at))
                .forEach(held -> record(permit, "role.taken", held));
        Set<Grant> had = known.stream().map(Held::grant).collect(Collectors.toSet());
        said.stream()
                .filter(grant -> !had.contains(grant) && grant.role().fits(grant.where()))
                .flatMap(grant -> roles.begin(account, grant, provider, permit.actor(), at).stream())
                .forEach(held -> record(permit, "role.given", held));
    }

    /** Whether somebody's whole standing is in the hands of the actor: nobody opens the door to more than they could give. */
    boolean answersFor(Permit permit, UUID account, Instant at) {
        return roles.counting(account, at).stream()
                .allMatch(held -> wrong(permit, account, held.grant(), at).isEmpty());
    }

    /** Whether the actor could give this to somebody. */
    boolean answersFor(Permit permit, Held held, Instant at) {
        return wrong(permit, held.account(), held.grant(), at).isEmpty();
    }

    private static void mustConcern(Permit permit, UUID account, Grant grant) {
        permit.mustAllow(Right.USERS);
        UUID site = HeldRoles.site(grant.where());
        if (site != null) {
            permit.mustAllow(Right.USERS, site, account);
        } else if (permit.site().isPresent()) {
            throw new Permit.NotPermitted(permit.actor(), permit.site().get());
        }
    }

    private Optional<Giving.Reason> wrong(Permit permit, UUID account, Grant grant, Instant at) {
        if (permit.actor().equals(account)) {
            return Optional.of(Giving.Reason.OWN);
        }
        UUID site = HeldRoles.site(grant.where());
        Optional<Spot> spot = site == null ? Optional.empty() : spot(site, grant.where(), at);
        if (!grant.role().fits(grant.where()) || (site != null && spot.isEmpty())) {
            return Optional.of(Giving.Reason.DOES_NOT_FIT);
        }
        return permit.isOfJob() || giver(permit, at).gives(grant, spot.orElse(null))
                ? Optional.empty()
                : Optional.of(Giving.Reason.NOT_YOURS);
    }

    private Optional<Spot> spot(UUID site, Grant.Level where, Instant at) {
        return sites.spot(site, at)
                .map(whole -> where instanceof Grant.Level.Branch branch ? whole.at(branch.path()) : whole);
    }

    /** Not what the giver was when the page was shown, but what they are. */
    private Editor giver(Permit permit, Instant at) {
        List<Grant> own =
                roles.counting(permit.actor(), at).stream().map(Held::grant).toList();
        return new Editor(permit.actor(), "", "", Language.NB, own);
    }

    private void record(Permit permit, String act, Held held) {
        var detail = new HashMap<String, Object>(Map.of(
                "role",
                held.grant().role().key(),
                "level",
                HeldRoles.level(held.grant().where())));
        held.provider().ifPresent(provider -> detail.put("provider", provider));
        if (held.grant().where() instanceof Grant.Level.Branch branch) {
            detail.put("path", branch.path());
        }
        if (held.grant().where() instanceof Grant.Level.Region one) {
            detail.put("region", one.region());
        }
        trail.record(permit, act, held.account(), HeldRoles.site(held.grant().where()), detail);
    }
}
