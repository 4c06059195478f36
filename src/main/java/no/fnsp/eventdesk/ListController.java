package no.fnsp.eventdesk;

import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.event.Events;
import no.fnsp.event.Taking;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The events of a site, and whether it lists those of others beside them. */
@Controller
class ListController {

    private static final String ALL = "/desk/sites/{site}/events";
    private static final int MOST = 1000;

    private final Lookup lookup;
    private final Events events;
    private final Taking taking;

    ListController(Lookup lookup, Events events, Taking taking) {
        this.lookup = lookup;
        this.events = events;
        this.taking = taking;
    }

    @GetMapping(ALL)
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, false)))
                .orElseGet(Reply::missing);
    }

    private ListPage page(Here here, boolean outdated) {
        String title = here.words().get("eventdesk.of", here.site().settings().shortName());
        return new ListPage(
                here.frame(title),
                here,
                events.of(here.site().id(), MOST, here.now()),
                taking.of(here.site().id(), here.now()),
                outdated);
    }

    @PostMapping(ALL + "/taking")
    Reply take(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String takes,
            @RequestParam(defaultValue = "") String read) {
        return lookup.site(desk, site)
                .filter(Here::mayArrange)
                .flatMap(here -> lookup.arranging(here).map(permit -> take(here, permit, takes.equals("on"), read)))
                .orElseGet(Reply::missing);
    }

    private Reply take(Here here, Permit permit, boolean takes, String read) {
        Taking.Choice now = taking.of(here.site().id(), here.now());
        boolean said = read.equals(now.said() == null ? "" : now.said().toString())
                && taking.say(permit, here.site().id(), now, takes);
        return said
                ? Reply.onward(here.to(""), takes ? "events.taken" : "events.not-taken")
                : Reply.refused(page(here, true));
    }
}
