package no.fnsp.movedon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** Tells people of a task: that it is there, that they have been asked, that the last date is near. */
@Component
class TellingOfTasks {

    private static final ZoneId NORWAY = Norway.TIME;

    private final Sites sites;
    private final Notifications notifications;
    private final DatabaseClock clock;

    TellingOfTasks(Sites sites, Notifications notifications, DatabaseClock clock) {
        this.sites = sites;
        this.notifications = notifications;
        this.clock = clock;
    }

    void assigned(Permit permit, Task task, UUID assignee) {
        tell(permit, task, List.of(assignee), "task-assigned", List.of());
    }

    void movedOn(Permit permit, Task task, Collection<UUID> people) {
        tell(permit, task, people, "text-moved-on", List.of());
    }

    void lastDateIsNear(Permit permit, Task task, Collection<UUID> people, Instant last) {
        String day = LocalDate.ofInstant(last, NORWAY).toString();
        tell(permit, task, people, "last-date-near", List.of(day));
    }

    private void tell(Permit permit, Task task, Collection<UUID> people, String what, List<String> more) {
        permit.mustCover(task.site());
        sites.withId(task.site(), clock.now()).ifPresent(site -> {
            String here = task.document() + "/" + task.language().code();
            var values = new ArrayList<>(List.of(task.title(), site.settings().shortName()));
            values.addAll(more);
            notifications.tell(
                    permit,
                    people,
                    new Notice(what, values, "/desk/sites/" + site.key() + "/tasks/" + here, task.site() + "/" + here));
        });
    }
}
