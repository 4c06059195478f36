package no.fnsp.help;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.identity.Account;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Held;
import no.fnsp.identity.Register;
import no.fnsp.identity.Role;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Finds whom somebody should ask: those who answer for the sites they work on. */
@Component
class Contacts {

    private static final int MOST = 5;

    private final Sites sites;
    private final Grants grants;
    private final Register register;

    Contacts(Sites sites, Grants grants, Register register) {
        this.sites = sites;
        this.grants = grants;
        this.register = register;
    }

    List<Contact> of(Editor editor, Instant at) {
        return editor.grants().stream()
                .flatMap(grant -> site(grant).stream())
                .distinct()
                .limit(MOST)
                .flatMap(site -> sites.withId(site, at).stream())
                .map(site -> new Contact(site.settings().shortName(), answering(editor, site, at)))
                .filter(contact -> !contact.people().isEmpty())
                .toList();
    }

    private static Optional<UUID> site(Grant grant) {
        return switch (grant.where()) {
            case Grant.Level.OnSite one -> Optional.of(one.site());
            case Grant.Level.Branch one -> Optional.of(one.site());
            case Grant.Level.Region region -> Optional.empty();
            case Grant.Level.National everywhere -> Optional.empty();
        };
    }

    private List<Account> answering(Editor editor, Site site, Instant at) {
        List<Account> managers = others(editor, grants.on(site.id(), at).stream(), Role.SITE_MANAGER);
        var region = new Grant.Level.Region(site.settings().region());
        return managers.isEmpty()
                ? others(
                        editor,
                        grants.wide(at).stream()
                                .filter(held -> held.grant().where().equals(region)),
                        Role.REGIONAL_COORDINATOR)
                : managers;
    }

    private List<Account> others(Editor editor, Stream<Held> held, Role role) {
        return register
                .of(held.filter(one -> one.grant().role() == role && !one.awaited())
                        .map(Held::account)
                        .filter(account -> !account.equals(editor.id()))
                        .toList())
                .stream()
                .filter(Account::isOpen)
                .toList();
    }
}
