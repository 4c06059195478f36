package no.fnsp.eventdesk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page an event is written on, and where it is sent. */
@Controller
class EventController {

    private static final String ALL = "/desk/sites/{site}/events";
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String ONE = ALL + "/{event:" + ID + "}";

    private final Lookup lookup;
    private final EventPages pages;
    private final EventActs acts;

    EventController(Lookup lookup, EventPages pages, EventActs acts) {
        this.lookup = lookup;
        this.pages = pages;
        this.acts = acts;
    }

    private interface Doing {
        Reply with(Here here, Known known);
    }

    @GetMapping(ALL + "/new")
    Reply form(Desk desk, @PathVariable String site) {
        return writing(desk, site)
                .map(here -> Reply.page(pages.page(here, Known.NOTHING)))
                .orElseGet(Reply::missing);
    }

    @GetMapping(ONE)
    Reply event(Desk desk, @PathVariable String site, @PathVariable UUID event) {
        return lookup.site(desk, site)
                .flatMap(here -> lookup.known(here, event).map(known -> Reply.page(pages.page(here, known))))
                .orElseGet(Reply::missing);
    }

    @PostMapping(ALL)
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        return writing(desk, site).map(here -> add(here, new Form(written))).orElseGet(Reply::missing);
    }

    private Reply add(Here here, Form form) {
        UUID id = form.value("id").matches(ID) ? UUID.fromString(form.value("id")) : UUID.randomUUID();
        // A form that was sent twice.
        return lookup.known(here, id)
                .map(known -> Reply.onward(here.to("/" + id), "event.saved"))
                .orElseGet(() -> acts.act(here, Known.NOTHING, id, form));
    }

    @PostMapping(ONE)
    Reply change(
            Desk desk, @PathVariable String site, @PathVariable UUID event, @RequestParam Map<String, String> written) {
        return act(desk, site, event, (here, known) -> acts.act(here, known, event, new Form(written)));
    }

    @PostMapping(ONE + "/cancellation")
    Reply cancel(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String read) {
        return act(desk, site, event, (here, known) -> acts.cancel(here, known, read));
    }

    @PostMapping(ONE + "/draft/discard")
    Reply discard(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String read) {
        return act(desk, site, event, (here, known) -> acts.discard(here, known, read));
    }

    @PostMapping(ONE + "/removal")
    Reply takeAway(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String read) {
        return act(desk, site, event, (here, known) -> acts.takeAway(here, known, read));
    }

    private Reply act(Desk desk, String site, UUID event, Doing doing) {
        return writing(desk, site)
                .flatMap(here -> lookup.known(here, event).map(known -> doing.with(here, known)))
                .orElseGet(Reply::missing);
    }

    private Optional<Here> writing(Desk desk, String site) {
        return lookup.site(desk, site).filter(Here::mayWrite);
    }
}
