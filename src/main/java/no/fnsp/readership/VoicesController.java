package no.fnsp.readership;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.feedback.Voice;
import no.fnsp.feedback.Voices;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers wrote: looked at, handled with a note, and opened again. */
@Controller
@RequestMapping("/desk/sites/{site}/feedback")
class VoicesController {

    private static final int LONGEST_NOTE = 500;

    private final Lookup lookup;
    private final VoicesPages pages;
    private final Voices voices;
    private final Permits permits;

    VoicesController(Lookup lookup, VoicesPages pages, Voices voices, Permits permits) {
        this.lookup = lookup;
        this.pages = pages;
        this.voices = voices;
        this.permits = permits;
    }

    @GetMapping
    Reply page(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String number) {
        return lookup.site(desk, site)
                .filter(here -> !here.branches().isEmpty())
                .map(here -> Reply.page(pages.page(here, Chosen.of(show, answer, path, number), null)))
                .orElseGet(Reply::missing);
    }

    @GetMapping("/csv")
    Reply file(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String path) {
        return lookup.site(desk, site)
                .filter(here -> !here.branches().isEmpty())
                .map(here -> VoicesFile.of(
                        here,
                        voices.of(Chosen.of(show, answer, path, "").wanted(here), 0, VoicesFile.MOST),
                        lookup.all(here)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{said}/handling")
    Reply handle(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID said,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String number) {
        Chosen chosen = Chosen.of(show, answer, path, number);
        return found(desk, site, said)
                .map(found -> {
                    if (note.length() > LONGEST_NOTE || note.indexOf(0) >= 0) {
                        return Reply.refused(pages.page(found.here(), chosen, "note"));
                    }
                    voices.handle(found.permit(), found.here().site().id(), found.voice(), note.strip());
                    return Reply.onward(found.here().to("/feedback" + chosen.query()), "feedback.handled");
                })
                .orElseGet(Reply::missing);
    }

    @PostMapping("/{said}/opening")
    Reply open(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID said,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String number) {
        Chosen chosen = Chosen.of(show, answer, path, number);
        return found(desk, site, said)
                .map(found -> {
                    voices.open(found.permit(), found.here().site().id(), found.voice());
                    return Reply.onward(found.here().to("/feedback" + chosen.query()), "feedback.opened");
                })
                .orElseGet(Reply::missing);
    }

    private record Found(Here here, Voice voice, Permit permit) {}

    /** The permit is for where the page stands, or for the whole of the base when it stands on another site. */
    private Optional<Found> found(Desk desk, String site, UUID said) {
        return lookup.site(desk, site)
                .filter(here -> !here.branches().isEmpty())
                .flatMap(here -> voices.find(Chosen.of("all", "", "", "").wanted(here), said)
                        .flatMap(voice -> permit(here, voice).map(permit -> new Found(here, voice, permit))));
    }

    private Optional<Permit> permit(Here here, Voice voice) {
        boolean own = voice.site().equals(here.site().id());
        return permits.forEditor(here.editor(), here.spot(own ? voice.path() : "/"));
    }
}
