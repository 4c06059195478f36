package no.fnsp.adopting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Assigning;
import no.fnsp.movedon.Task;
import no.fnsp.movedon.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits at a site because national texts have changed, and who looks at it. */
@Controller
class TasksController {

    private final SiteLookup lookup;
    private final Tasks tasks;
    private final Assigning assigning;
    private final Called names;

    TasksController(SiteLookup lookup, Tasks tasks, Assigning assigning, Called names) {
        this.lookup = lookup;
        this.tasks = tasks;
        this.assigning = assigning;
        this.names = names;
    }

    @GetMapping("/desk/sites/{site}/tasks")
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String speciality,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String urgent,
            @RequestParam(defaultValue = "") String who) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, new Filter(speciality, change, urgent, who))))
                .orElseGet(Reply::missing);
    }

    private TasksPage page(Here here, Filter filter) {
        List<Task> all = tasks.of(here.site().id());
        List<TasksPage.Row> rows = all.stream()
                .filter(task -> filter.lets(task, here.desk().editor().id(), here.now()))
                .map(task -> new TasksPage.Row(task, names.of(task.assignee(), here.words())))
                .toList();
        List<String> specialities = all.stream()
                .flatMap(task -> task.specialities().stream())
                .distinct()
                .sorted()
                .toList();
        return new TasksPage(here.frame(here.words().get("desk.site.tasks")), here, filter, rows, specialities);
    }

    /** To the page where all that was ticked is read together. */
    @PostMapping("/desk/sites/{site}/tasks/selection")
    Reply select(Desk desk, @PathVariable String site, @RequestParam(required = false) @Nullable List<String> task) {
        Optional<Here> here = lookup.site(desk, site).filter(one -> one.may(Right.ADOPT));
        if (here.isEmpty()) {
            return Reply.missing();
        }
        String chosen = Optional.ofNullable(task).orElse(List.of()).stream()
                .map(one -> "task=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Reply.onward(here.get().to(chosen.isEmpty() ? "/tasks" : "/tasks/bulk?" + chosen));
    }

    /** @param person the id of a colleague; {@code me}; empty for nobody in particular */
    @PostMapping("/desk/sites/{site}/tasks/assignment")
    Reply assign(
            Desk desk,
            @PathVariable String site,
            @RequestParam(required = false) @Nullable List<String> task,
            @RequestParam(defaultValue = "") String person) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        if (here.isEmpty() || permit.isEmpty()) {
            return Reply.missing();
        }
        Optional<UUID> assignee = assignee(here.get(), person);
        if (!person.isEmpty() && assignee.isEmpty()) {
            return Reply.missing();
        }
        Optional.ofNullable(task).orElse(List.of()).stream()
                .flatMap(one -> Ticked.read(one).stream())
                .flatMap(one ->
                        tasks.find(here.get().site().id(), one.document(), one.language(), one.edition()).stream())
                .forEach(one -> assigning.assign(permit.get(), here.get().site().id(), one, assignee.orElse(null)));
        return Reply.onward(here.get().to("/tasks"), "moved.assigned");
    }

    private static Optional<UUID> assignee(Here here, String person) {
        UUID me = here.desk().editor().id();
        return person.equals("me")
                ? Optional.of(me)
                : here.deciders().stream()
                        .map(one -> one.id())
                        .filter(id -> id.toString().equals(person))
                        .findFirst();
    }
}
