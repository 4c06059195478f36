package no.fnsp.sitedesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.placement.Signposts;
import org.springframework.stereotype.Component;

/** Addresses that lead elsewhere, as they are listed. */
@Component
class RedirectRows {

    static final int MOST = 1000;
    private static final int RECENT = 20;

    private final Signposts signposts;
    private final Targets targets;
    private final Who who;

    RedirectRows(Signposts signposts, Targets targets, Who who) {
        this.signposts = signposts;
        this.targets = targets;
        this.who = who;
    }

    List<RedirectsPage.Row> of(Here here, String words) {
        return rows(here, signposts.of(here.site().id(), words, MOST), true);
    }

    /** Those that led somewhere until lately: a mistake is undone by having it lead there again. */
    List<RedirectsPage.Row> ended(Here here) {
        return rows(here, signposts.ended(here.site().id(), RECENT), false);
    }

    private List<RedirectsPage.Row> rows(Here here, List<Signpost> all, boolean look) {
        Map<UUID, String> names =
                who.names(here, all.stream().map(Signpost::by).toList());
        return all.stream()
                .map(one -> new RedirectsPage.Row(
                        one.redirect().path(),
                        to(here, one.redirect()),
                        one.isLed(),
                        look && one.isLed() && isDead(here, one.redirect()),
                        here.words().get("sitedesk.reason." + one.redirect().reason().key()),
                        Optional.ofNullable(one.by()).map(names::get).orElse(""),
                        here.frame("").day(one.since()),
                        one.number()))
                .toList();
    }

    /** Where readers are led, as somebody writes it; empty for a page that is gone or stands on another site. */
    String to(Here here, Redirect redirect) {
        String address = redirect.address();
        UUID document = redirect.document();
        return address != null
                ? address
                : document != null ? targets.written(here.site(), "document:" + document, here.now()) : "";
    }

    private boolean isDead(Here here, Redirect redirect) {
        UUID document = redirect.document();
        return document != null && !targets.leads(here.site(), "document:" + document, here.now());
    }
}
