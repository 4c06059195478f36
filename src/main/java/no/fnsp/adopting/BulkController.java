package no.fnsp.adopting;

import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Settled;
import no.fnsp.movedon.Settling;
import no.fnsp.movedon.Task;
import no.fnsp.movedon.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many national changes read on one page, only what is different in them, and taken in one act. */
@Controller
class BulkController {

    private static final int MOST = 100;

    private final SiteLookup lookup;
    private final Tasks tasks;
    private final Differing differing;
    private final Settling settling;
    private final Called names;

    BulkController(SiteLookup lookup, Tasks tasks, Differing differing, Settling settling, Called names) {
        this.lookup = lookup;
        this.tasks = tasks;
        this.differing = differing;
        this.settling = settling;
        this.names = names;
    }

    @GetMapping("/desk/sites/{site}/tasks/bulk")
    Reply read(Desk desk, @PathVariable String site, @RequestParam(required = false) @Nullable List<String> task) {
        return lookup.site(desk, site)
                .filter(here -> here.may(Right.ADOPT))
                .map(here -> Reply.page(page(here, ticked(task))))
                .orElseGet(Reply::missing);
    }

    private static List<Ticked> ticked(@Nullable List<String> names) {
        return Optional.ofNullable(names).orElse(List.of()).stream()
                .limit(MOST)
                .flatMap(name -> Ticked.read(name).stream())
                .distinct()
                .toList();
    }

    /** What has words of the site's own in it is looked at by itself. */
    private BulkPage page(Here here, List<Ticked> ticked) {
        List<Task> found =
                ticked.stream().flatMap(one -> find(here, one).stream()).toList();
        return new BulkPage(
                here.frame(here.words().get("moved.bulk"), here.tasks()),
                here,
                found.stream()
                        .filter(Task::isPlain)
                        .map(task -> new BulkPage.Change(task, differing.of(task, here.words())))
                        .toList(),
                found.stream().filter(task -> !task.isPlain()).toList());
    }

    private Optional<Task> find(Here here, Ticked one) {
        return tasks.find(here.site().id(), one.document(), one.language(), one.edition());
    }

    @PostMapping("/desk/sites/{site}/tasks/bulk")
    Reply accept(Desk desk, @PathVariable String site, @RequestParam(required = false) @Nullable List<String> task) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        if (here.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        List<ReportPage.Outcome> outcomes = ticked(task).stream()
                .map(one -> outcome(here.get(), permit.get(), one))
                .toList();
        return Reply.page(new ReportPage(
                here.get()
                        .frame(
                                here.get().words().get("moved.report"),
                                here.get().tasks()),
                here.get(),
                outcomes));
    }

    /** Each by itself: one that cannot be taken holds back no other. */
    private ReportPage.Outcome outcome(Here here, Permit permit, Ticked one) {
        Optional<Task> before = find(here, one);
        Settled settled = settling.settle(
                permit, here.site().id(), Settling.Answer.accept(one.document(), one.language(), one.edition()));
        String title = before.or(() -> tasks.about(here.site().id(), one.document(), one.language()).stream()
                        .findFirst())
                .map(Task::title)
                .orElse("");
        return new ReportPage.Outcome(title, one.language(), settled instanceof Settled.Ok, told(here, settled));
    }

    private String told(Here here, Settled settled) {
        return switch (settled) {
            case Settled.Ok ok -> here.words().get("moved.report.ok");
            case Settled.ByColleague colleague ->
                here.words()
                        .get(
                                "moved.report.colleague",
                                names.of(colleague.theirs().by(), here.words()));
            case Settled.MovedOn moved -> here.words().get("moved.report.moved-on");
            case Settled.Nothing nothing -> here.words().get("moved.done.nothing");
            case Settled.Undecided undecided -> here.words().get("moved.report.undecided");
            case Settled.NeedsReason reason -> here.words().get("moved.report.undecided");
            case Settled.BeingWritten writing -> here.words().get("moved.report.undecided");
            case Settled.Held held -> here.words().get("moved.report.undecided");
        };
    }
}
