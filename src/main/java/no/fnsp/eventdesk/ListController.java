package no.fnsp.eventdesk;

import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.event.Events;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The events of a site. */
@Controller
class ListController {

    private static final int MOST = 1000;

    private final Lookup lookup;
    private final Events events;

    ListController(Lookup lookup, Events events) {
        this.lookup = lookup;
        this.events = events;
    }

    @GetMapping("/desk/sites/{site}/events")
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private ListPage page(Here here) {
        String title = here.words().get("eventdesk.of", here.site().settings().shortName());
        return new ListPage(here.frame(title), here, events.of(here.site().id(), MOST, here.now()));
    }
}
