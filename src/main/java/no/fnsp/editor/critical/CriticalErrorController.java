package no.fnsp.editor.critical;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.critical.CriticalError;
import no.fnsp.critical.CriticalErrors;
import no.fnsp.critical.PuttingRight;
import no.fnsp.critical.Recalling;
import no.fnsp.critical.Reviewing;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A critical error after it was told: each site answers, and somebody else looks at it. */
@Controller
@RequestMapping("/desk/sites/{site}/critical/{error}")
class CriticalErrorController {

    private final Finding finding;
    private final Documents documents;
    private final CriticalErrors errors;
    private final AskedFinding asked;
    private final PuttingRight right;
    private final Reviewing reviewing;
    private final Recalling recalling;
    private final CriticalErrorPages pages;
    private final DatabaseClock clock;

    CriticalErrorController(
            Finding finding,
            Documents documents,
            CriticalErrors errors,
            AskedFinding asked,
            PuttingRight right,
            Reviewing reviewing,
            Recalling recalling,
            CriticalErrorPages pages,
            DatabaseClock clock) {
        this.finding = finding;
        this.documents = documents;
        this.errors = errors;
        this.asked = asked;
        this.right = right;
        this.reviewing = reviewing;
        this.recalling = recalling;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    Reply page(Desk desk, @PathVariable String site, @PathVariable UUID error) {
        return national(desk, site, error)
                .map(one -> Reply.page(pages.national(one.here(), one.document(), one.error(), "", null)))
                .or(() -> asked.find(desk, site, error)
                        .flatMap(one -> pages.asked(one.here(), one.error())
                                .map(asked -> Reply.page(pages.site(one.here(), asked, one.error(), "", null)))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/review")
    Reply review(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID error,
            @RequestParam(defaultValue = "false") boolean agrees,
            @RequestParam(defaultValue = "") String words) {
        return national(desk, site, error)
                .map(one -> reviewed(
                        one,
                        words,
                        reviewing.review(one.permit(), one.document(), one.error(), agrees, words, clock.now())))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/settlement")
    Reply settle(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID error,
            @RequestParam(defaultValue = "") String words) {
        return national(desk, site, error)
                .map(one -> reviewed(
                        one, words, reviewing.settle(one.permit(), one.document(), one.error(), words, clock.now())))
                .orElseGet(Reply::missing);
    }

    private Reply reviewed(National one, String words, Reviewing.Reviewed reviewed) {
        String here = one.here().to("/critical/" + one.error().id());
        return switch (reviewed) {
            case OK -> Reply.onward(here, "critical-reviewed");
            case ALREADY -> Reply.onward(here, "critical-already");
            case OWN_ACT, NO_WORDS, TOO_LONG, NOT_ASKED ->
                Reply.refused(pages.national(
                        one.here(),
                        one.document(),
                        one.error(),
                        words,
                        "critical.review."
                                + reviewed.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        };
    }

    /** An ordinary edition in a language puts right what its readers are warned of. */
    @PostMapping("/languages/{warning}")
    Reply language(Desk desk, @PathVariable String site, @PathVariable UUID error, @PathVariable UUID warning) {
        return national(desk, site, error)
                .map(one -> {
                    String here = one.here().to("/critical/" + error);
                    return switch (right.said(one.permit(), one.document(), error, warning, clock.now())) {
                        case OK -> Reply.onward(here, "critical-language");
                        case NO_WARNING -> Reply.onward(here, "as-before");
                        case NOTHING_NEW ->
                            Reply.refused(pages.national(
                                    one.here(), one.document(), one.error(), "", "critical.language.nothing-new"));
                    };
                })
                .orElseGet(Reply::missing);
    }

    @PostMapping("/restoration")
    Reply restore(Desk desk, @PathVariable String site, @PathVariable UUID error) {
        return national(desk, site, error)
                .map(one -> {
                    var back = recalling.restore(one.permit(), one.document(), one.error(), clock.now());
                    return Reply.onward(
                            one.here().to("/critical/" + error),
                            back instanceof Recalling.Recalled.Ok ? "critical-restored" : "as-before");
                })
                .orElseGet(Reply::missing);
    }

    private record National(Here here, Permit permit, Document document, CriticalError error) {}

    private Optional<National> national(Desk desk, String site, UUID error) {
        return finding.site(desk, site)
                .filter(here -> here.site().isNationalBase())
                .flatMap(here -> here.permit(Right.NATIONAL, "/")
                        .flatMap(permit -> errors.find(error)
                                .flatMap(one -> documents
                                        .find(one.document())
                                        .map(document -> new National(here, permit, document, one)))));
    }
}
