package no.fnsp.signin.directory;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.SiteDirectory;
import no.fnsp.identity.Spot;
import no.fnsp.identity.Upstreams;
import no.fnsp.signin.Providers.Rule;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which of our people a directory speaks of. The directory's own id for them decides; an address does only the first time, and only
 * where the installation was told to believe this directory in it. Else whoever names an address in one directory would be its owner here.
 */
@Component
class Recognising {

    private final Accounts accounts;
    private final Upstreams upstreams;
    private final Grants grants;
    private final SiteDirectory sites;
    private final Permits permits;

    Recognising(Accounts accounts, Upstreams upstreams, Grants grants, SiteDirectory sites, Permits permits) {
        this.accounts = accounts;
        this.upstreams = upstreams;
        this.grants = grants;
        this.sites = sites;
        this.permits = permits;
    }

    /** Who it is, with the roles the directory says; empty for somebody we do not know, or do not let in any more. */
    @Transactional
    Optional<Account> recognise(String key, Said said, Instant at) {
        Optional<Account> known = upstreams.find(key, said.subject()).or(() -> firstTime(key, said, at));
        return known.filter(account -> account.isOpen() && !account.example()).map(account -> {
            follow(key, account, said, at);
            said.name()
                    .ifPresent(name ->
                            accounts.describe(permits.forSelf(account.id()), account.id(), name, account.language()));
            return account;
        });
    }

    private Optional<Account> firstTime(String key, Said said, Instant at) {
        return said.believedEmail().flatMap(email -> {
            Optional<Account> named = accounts.withEmail(email);
            Optional<Account> account = named.isPresent() ? named : somebodyNew(email, said, at);
            return account.filter(one -> one.isOpen() && !one.example() && !upstreams.has(one.id(), key))
                    .map(one -> {
                        upstreams.link(permits.atTheDoor(), one.id(), key, said.subject());
                        return one;
                    });
        });
    }

    private Optional<Account> somebodyNew(String email, Said said, Instant at) {
        if (!said.provider().addsPeople() || roles(said, at).isEmpty()) {
            return Optional.empty();
        }
        Permit permit = permits.atTheDoor();
        return Optional.of(accounts.add(permit, said.name().orElse(email), email, Language.NB));
    }

    /** What they are here, as the directory says now. */
    void follow(String key, Account account, Said said, Instant at) {
        grants.follow(permits.atTheDoor(), account.id(), key, roles(said, at), at);
    }

    private Set<Grant> roles(Said said, Instant at) {
        Set<String> theirs = said.roles();
        var roles = new HashSet<Grant>();
        for (Rule rule : said.provider().roles()) {
            if (theirs.contains(rule.when())) {
                level(rule, at)
                        .map(level -> new Grant(rule.role(), level))
                        .filter(grant -> rule.role().fits(grant.where()))
                        .ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** Empty for a site that is not here. */
    private Optional<Grant.Level> level(Rule rule, Instant at) {
        if (rule.site() != null) {
            return sites.named(rule.site(), at)
                    .map(Spot::site)
                    .map(site -> rule.branch() == null
                            ? new Grant.Level.OnSite(site)
                            : new Grant.Level.Branch(site, rule.branch()));
        }
        return Optional.of(rule.region() == null ? new Grant.Level.National() : new Grant.Level.Region(rule.region()));
    }
}
