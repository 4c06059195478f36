package no.fnsp.signin.example;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the made-up people once the example content is there. The administrator is one by the word of a directory called
 * {@code example}; the others are given their roles by the administrator, and can be given others by hand, which a restart leaves alone.
 */
@Component
@ConditionalOnProperty("fnsp.examples")
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstExamples implements ApplicationRunner {

    private static final String DIRECTORY = "example";

    private final Accounts accounts;
    private final Grants grants;
    private final Editors editors;
    private final Permits permits;
    private final Sites sites;
    private final DatabaseClock clock;

    FirstExamples(
            Accounts accounts, Grants grants, Editors editors, Permits permits, Sites sites, DatabaseClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.editors = editors;
        this.permits = permits;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Instant now = clock.now();
        UUID administrator = administrator(now);
        ExampleUser.ALL.stream()
                .filter(user -> accounts.withEmail(user.email()).isEmpty())
                .forEach(user -> level(user, now).ifPresent(level -> make(user, level, administrator)));
    }

    private UUID administrator(Instant now) {
        ExampleUser first = ExampleUser.ALL.getFirst();
        Account account = account(first);
        var everywhere = new Grant(first.role(), new Grant.Level.National());
        grants.follow(permits.atTheDoor(), account.id(), DIRECTORY, Set.of(everywhere), now);
        return account.id();
    }

    private Account account(ExampleUser user) {
        return accounts.addExample(permits.atTheDoor(), user.name(), user.email(), user.language());
    }

    private void make(ExampleUser user, Grant.Level level, UUID administrator) {
        Account account = account(user);
        Permit permit = editors.find(administrator, clock.now())
                .flatMap(permits::overEverybody)
                .orElseThrow();
        grants.give(permit, account.id(), new Grant(user.role(), level), clock.now());
    }

    /** Empty when the example content has no such site. */
    private Optional<Grant.Level> level(ExampleUser user, Instant now) {
        if (user.isNational()) {
            return Optional.of(new Grant.Level.National());
        }
        return user.site().isEmpty()
                ? Optional.of(new Grant.Level.Region(user.where()))
                : sites.find(user.site(), now)
                        .map(site -> user.branch().isEmpty()
                                ? new Grant.Level.OnSite(site.id())
                                : new Grant.Level.Branch(site.id(), user.branch()));
    }
}
