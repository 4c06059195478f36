package no.fnsp.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sites of two regions, and people with roles on them, for tests. */
@Component
public class Staff {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T08:00:00Z");

    private final Sites sites;
    private final Accounts accounts;
    private final Grants grants;
    private final Permit anything;

    @Autowired
    Staff(Sites sites, Accounts accounts, Grants grants, Permits permits) {
        this.sites = sites;
        this.accounts = accounts;
        this.grants = grants;
        this.anything = permits.forJob("opening");
    }

    public UUID site(String key, String region) {
        // Others in the same house may have opened it, later than this.
        return sites.find(key, LONG_AGO)
                .or(() -> sites.find(key, Instant.now()))
                .map(Site::id)
                .orElseGet(() -> {
                    var settings = new Settings(
                            key,
                            key,
                            null,
                            "",
                            region,
                            List.of(Language.NB),
                            "vest",
                            true,
                            true,
                            Words.NONE,
                            Settings.Contact.NONE,
                            List.of(),
                            List.of());
                    UUID id = sites.named(anything, key);
                    sites.set(anything, new Site(id, key, key, "", settings), LONG_AGO);
                    return id;
                });
    }

    /** Somebody new with this role; the address is made of the name. */
    public UUID person(String name, Role role, Grant.Level where) {
        UUID id = person(name);
        grants.give(anything, id, new Grant(role, where), LONG_AGO);
        return id;
    }

    public UUID person(String name) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "."
                + UUID.randomUUID().toString().substring(0, 8) + "@eksempel.no";
        return accounts.add(anything, name, email, Language.NB).id();
    }
}
