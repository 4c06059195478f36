package no.fnsp.editor.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Actors;
import no.fnsp.process.Defined;
import no.fnsp.process.Definition;
import no.fnsp.process.Definitions;
import no.fnsp.process.Step;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which steps there are, as the national administrator says. */
@Controller
@RequestMapping("/desk/sites/{site}/steps")
class StepsController {

    private static final List<ChangeClass> CLASSES = List.of(
            ChangeClass.NEW,
            ChangeClass.PROFESSIONAL,
            ChangeClass.REPLACEMENT,
            ChangeClass.EDITORIAL,
            ChangeClass.CRITICAL);

    /** Has defined what the platform came with. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Finding finding;
    private final Definitions definitions;
    private final Actors actors;
    private final DatabaseClock clock;

    StepsController(Finding finding, Definitions definitions, Actors actors, DatabaseClock clock) {
        this.finding = finding;
        this.definitions = definitions;
        this.actors = actors;
        this.clock = clock;
    }

    /** The national administrator, who decides of everything and everybody. */
    static boolean maySay(Here here) {
        return here.site().isNationalBase() && here.may(Right.NATIONAL, "/") && here.may(Right.USERS, "/");
    }

    @GetMapping("")
    Reply page(Desk desk, @PathVariable String site) {
        return finding.site(desk, site)
                .filter(StepsController::maySay)
                .map(here -> Reply.page(page(here, null, Map.of())))
                .orElseGet(Reply::missing);
    }

    /** @param read the definition the form was made from @param fields per step its place, who is asked, days, whether it may be skipped */
    @PostMapping("/{change}")
    Reply define(
            Desk desk,
            @PathVariable String site,
            @PathVariable String change,
            @RequestParam(defaultValue = "") String read,
            @RequestParam Map<String, String> fields) {
        Optional<Here> here = finding.site(desk, site).filter(StepsController::maySay);
        Optional<Permit> permit = here.flatMap(found -> found.permit(Right.USERS, "/"));
        return permit.flatMap(allowed -> ChangeClass.find(change)
                        .map(kind -> reply(
                                here.orElseThrow(),
                                kind,
                                definitions.define(
                                        allowed, kind, id(read), StepsForm.steps(change, fields), clock.now()),
                                fields)))
                .orElseGet(Reply::missing);
    }

    private static UUID id(String read) {
        try {
            return UUID.fromString(read);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    private Reply reply(Here here, ChangeClass change, Defined defined, Map<String, String> fields) {
        return switch (defined) {
            case Defined.Ok ok -> Reply.onward(here.to("/steps"), "process.defined");
            case Defined.AsBefore same -> Reply.onward(here.to("/steps"), "as-before");
            case Defined.ChangedSince since -> refused(here, change, "changed-since", Map.of());
            case Defined.Refused refused ->
                refused(here, change, refused.why().name().toLowerCase(Locale.ROOT), fields);
        };
    }

    private Reply refused(Here here, ChangeClass change, String why, Map<String, String> fields) {
        return Reply.refused(page(here, new StepsPage.Trouble(change.key(), "process.define." + why), fields));
    }

    private StepsPage page(Here here, StepsPage.@Nullable Trouble trouble, Map<String, String> written) {
        Messages words = here.desk().words();
        DeskFrame frame =
                here.frame(words.get("process.steps.title"), new Link(words.get("desk.site.cases"), here.to("/cases")));
        return new StepsPage(
                frame,
                here.to("/steps"),
                CLASSES.stream()
                        .map(change -> part(
                                frame,
                                change,
                                trouble != null && trouble.change().equals(change.key()) ? written : Map.of()))
                        .toList(),
                trouble);
    }

    private StepsPage.Part part(DeskFrame frame, ChangeClass change, Map<String, String> written) {
        List<Definition> all = definitions.of(change);
        Definition now = all.getFirst();
        return new StepsPage.Part(
                now,
                Arrays.stream(Step.Kind.values())
                        .map(kind -> StepsForm.field(now, kind, written))
                        .toList(),
                since(frame, now),
                all.stream().skip(1).map(one -> past(frame, one)).toList(),
                change == ChangeClass.CRITICAL);
    }

    private StepsPage.Past past(DeskFrame frame, Definition one) {
        return new StepsPage.Past(
                since(frame, one),
                one.steps().stream().map(step -> told(frame.words(), step)).toList());
    }

    private static String told(Messages words, Step step) {
        return words.get(
                step.skippable() ? "process.steps.told.skippable" : "process.steps.told",
                words.get("process.kind." + step.kind().key()),
                words.get("process.asked." + step.asked().key()),
                step.days());
    }

    /** Who decided it and when; what came with the platform was decided by nobody. */
    private String since(DeskFrame frame, Definition one) {
        Messages words = frame.words();
        return one.by().equals(NOBODY)
                ? words.get("process.steps.since.start")
                : words.get(
                        "process.steps.since",
                        frame.moment(one.from()),
                        Signatures.of(actors, List.of(one.by()), words).of(one.by()));
    }
}
