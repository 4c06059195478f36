package no.fnsp.adopting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Decision;
import no.fnsp.movedon.Settled;
import no.fnsp.movedon.Settling;
import no.fnsp.movedon.Task;
import no.fnsp.movedon.Tasks;
import no.fnsp.movedon.WritingOn;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One national change: read beside what the site says itself, and answered. */
@Controller
class TaskController {

    private static final String TASK =
            "/desk/sites/{site}/tasks/{document:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/{language}";

    private final SiteLookup lookup;
    private final Tasks tasks;
    private final TaskPages pages;
    private final Settling settling;
    private final WritingOn writingOn;
    private final AlreadyDone done;

    TaskController(
            SiteLookup lookup, Tasks tasks, TaskPages pages, Settling settling, WritingOn writingOn, AlreadyDone done) {
        this.lookup = lookup;
        this.tasks = tasks;
        this.pages = pages;
        this.settling = settling;
        this.writingOn = writingOn;
        this.done = done;
    }

    @GetMapping(TASK)
    Reply task(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable UUID edition) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Language> spoken = Language.find(language);
        if (here.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        return find(here.get(), document, spoken.get(), edition)
                .map(task -> Reply.page(pages.of(here.get(), task, TaskPages.Answered.NOTHING)))
                .orElseGet(() -> done.told(here.get(), document, spoken.get()));
    }

    /** The one that was asked for; or, when that is no more, what waits now. */
    private Optional<Task> find(Here here, UUID document, Language language, @Nullable UUID edition) {
        List<Task> all = tasks.about(here.site().id(), document, language);
        return all.stream()
                .filter(task -> task.edition().equals(edition))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    @PostMapping(TASK)
    Reply settle(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam UUID edition,
            @RequestParam Map<String, String> fields) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        Optional<Language> spoken = Language.find(language);
        if (here.isEmpty() || permit.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        var answer = new Settling.Answer(
                document, spoken.get(), edition, decisions(fields), fields.getOrDefault("reason", ""));
        return reply(
                here.get(),
                answer,
                settling.settle(permit.get(), here.get().site().id(), answer));
    }

    private static Map<String, Decision> decisions(Map<String, String> fields) {
        var decisions = new HashMap<String, Decision>();
        fields.forEach((name, value) -> {
            if (name.startsWith("decision.")) {
                String key = name.substring("decision.".length());
                Decision.What.find(value)
                        .ifPresent(what -> decisions.put(
                                key, new Decision(what, shortened(fields.getOrDefault("reason." + key, "")))));
            }
        });
        return decisions;
    }

    private static String shortened(String reason) {
        return reason.length() > 1000 ? reason.substring(0, 1000) : reason;
    }

    private Reply reply(Here here, Settling.Answer answer, Settled settled) {
        return switch (settled) {
            case Settled.Ok ok ->
                Reply.onward(here.to("/tasks"), "moved." + ok.handling().what().key());
            case Settled.ByColleague colleague -> done.told(here, answer.document(), answer.language());
            case Settled.Nothing nothing -> done.told(here, answer.document(), answer.language());
            case Settled.MovedOn moved -> again(here, answer, "moved.trouble.moved-on", Set.of(), "");
            case Settled.Undecided undecided ->
                again(here, answer, "moved.trouble.undecided", undecided.keys(), "moved.wrong.undecided");
            case Settled.NeedsReason reason ->
                again(here, answer, "moved.trouble.reason", reason.keys(), "moved.wrong.reason");
            case Settled.BeingWritten writing ->
                again(
                        here,
                        answer,
                        "moved.trouble.writing",
                        Set.of(writing.words().key()),
                        "moved.wrong.writing");
            case Settled.Held held ->
                again(here, answer, "moved.trouble.held", Set.of(held.words().key()), "moved.wrong.held");
        };
    }

    /** The page once more, with what was answered in it. */
    private Reply again(Here here, Settling.Answer answer, String trouble, Set<String> keys, String wrong) {
        Map<String, String> byKey = keys.stream().collect(Collectors.toMap(key -> key, key -> wrong));
        var answered = new TaskPages.Answered(here.words().get(trouble), byKey, answer.decisions(), answer.reason());
        return find(here, answer.document(), answer.language(), answer.edition())
                .map(task -> Reply.refused(pages.of(here, task, answered)))
                .orElseGet(() -> done.told(here, answer.document(), answer.language()));
    }

    /** Opens the site's own words in their form, with what is proposed in them. */
    @PostMapping(TASK + "/edit")
    Reply edit(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @PathVariable String language,
            @RequestParam UUID edition,
            @RequestParam String words) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.EDIT)).filter(one -> one.allows(Right.ADOPT));
        Optional<Language> spoken = Language.find(language);
        if (here.isEmpty() || permit.isEmpty() || spoken.isEmpty()) {
            return Reply.missing();
        }
        UUID id = here.get().site().id();
        return tasks.find(id, document, spoken.get(), edition)
                .flatMap(task -> writingOn.begin(permit.get(), id, task, words))
                .map(draft -> Reply.onward(here.get()
                        .to("/documents/" + draft.document() + "/"
                                + draft.language().code())))
                .orElseGet(() -> done.told(here.get(), document, spoken.get()));
    }
}
