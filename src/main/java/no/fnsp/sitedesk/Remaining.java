package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.composing.Found;
import no.fnsp.desk.Desk;
import no.fnsp.html.Link;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Role;
import no.fnsp.site.Policy;
import no.fnsp.site.Settings;
import org.springframework.stereotype.Component;

/** What a site lacks that every site has: pages that the law and the footer point to, somebody who looks after it, how to reach it. */
@Component
class Remaining {

    /** The pages that the footer of every site leads to, with the keys of their names. */
    private static final Map<String, String> PAGES = Map.of(
            "/om-oss",
            "footer.about",
            Policy.PRIVACY.path(),
            "footer.privacy",
            Policy.ACCESSIBILITY.path(),
            "footer.accessibility");

    private final Targets targets;
    private final Grants grants;

    Remaining(Targets targets, Grants grants) {
        this.targets = targets;
        this.grants = grants;
    }

    /** Each with the page of the desk where it is done; empty when nothing is left. */
    List<Link> of(Here here) {
        var left = new ArrayList<Link>();
        PAGES.forEach((path, name) -> {
            if (!(targets.found(here.site(), path, here.now()) instanceof Found.Shown)) {
                String page = here.words().get(name);
                left.add(link(here, here.words().get("sitedesk.left.page", page, path), "/pages"));
            }
        });
        Settings.Contact contact = here.settings().contact();
        if (contact.phone().isEmpty()
                && contact.phoneFact() == null
                && contact.email().isEmpty()) {
            left.add(link(here, here.words().get("sitedesk.left.contact"), "/setup/footer"));
        }
        if (here.settings().menu().isEmpty()) {
            left.add(link(here, here.words().get("sitedesk.left.menu"), "/setup/menu"));
        }
        boolean looked = grants.on(here.site().id(), here.now()).stream()
                .anyMatch(held -> held.grant().role() == Role.SITE_MANAGER);
        if (!looked) {
            left.add(link(here, here.words().get("sitedesk.left.people"), "/users"));
        }
        return left;
    }

    private static Link link(Here here, String label, String rest) {
        return new Link(label, Desk.to(here.site(), rest));
    }
}
