package no.fnsp.bench;

import java.time.Instant;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.signin.example.ExampleUser;
import no.fnsp.site.Site;

/** Made-up people who work at one of the data set's sites; those the application makes itself work at sites of the example content. */
final class OnSite {

    private OnSite() {}

    /** Makes the made-up person with this role an editor of the site, so that they can sign in. */
    static void add(House house, Role role, Site site) {
        var accounts = house.bean(Accounts.class);
        ExampleUser user = one(role);
        Account account = accounts.withEmail(user.email())
                .orElseGet(() -> accounts.addExample(
                        house.bean(Permits.class).atTheDoor(), user.name(), user.email(), user.language()));
        house.bean(Grants.class)
                .give(
                        administrator(house, accounts),
                        account.id(),
                        new Grant(role, new Grant.Level.OnSite(site.id())),
                        Instant.now());
    }

    private static Permit administrator(House house, Accounts accounts) {
        Account administrator =
                accounts.withEmail(one(Role.NATIONAL_ADMINISTRATOR).email()).orElseThrow();
        return house.bean(Editors.class)
                .find(administrator.id(), Instant.now())
                .flatMap(house.bean(Permits.class)::overEverybody)
                .orElseThrow();
    }

    private static ExampleUser one(Role role) {
        return ExampleUser.ALL.stream()
                .filter(user -> user.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
