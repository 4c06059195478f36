package no.fnsp.tenants;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Somebody who is everything that one can be at Oslo universitetssykehus and in its region, and nothing at Helse Bergen: what they
 * cannot do there, none of these roles can.
 */
@Component
class Neighbour {

    static final String EMAIL = "redaktor-oslo@eksempel.example";
    private static final String OSLO = "oslo-universitetssykehus.no";

    @Autowired
    Accounts accounts;

    @Autowired
    Editors editors;

    @Autowired
    Grants grants;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    Site oslo() {
        return sites.find(OSLO, clock.now()).orElseThrow();
    }

    /** Made everything at home; asked again, nothing more. */
    Editor editor() {
        Account account = accounts.withEmail(EMAIL).orElseThrow();
        everything().forEach(grant -> grants.give(permits.forJob("test-neighbour"), account.id(), grant, clock.now()));
        return editors.find(account.id(), clock.now()).orElseThrow();
    }

    private List<Grant> everything() {
        Site oslo = oslo();
        var all = new ArrayList<Grant>();
        for (Role role : Role.values()) {
            var onSite = new Grant.Level.OnSite(oslo.id());
            var inRegion = new Grant.Level.Region(oslo.settings().region());
            if (role.fits(onSite)) {
                all.add(new Grant(role, onSite));
            } else if (role.fits(inRegion)) {
                all.add(new Grant(role, inRegion));
            }
        }
        return all;
    }

    /** All that they may do at home, for one site as every permit of a person is. */
    Permit permit() {
        Site oslo = oslo();
        return permits.forEditor(editor(), new Spot(oslo.id(), oslo.settings().region(), "/"))
                .orElseThrow();
    }

    Instant now() {
        return clock.now();
    }

    UUID id() {
        return accounts.withEmail(EMAIL).orElseThrow().id();
    }
}
