package no.fnsp.movedon;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.notification.Notice;
import no.fnsp.notification.Notifications;
import no.fnsp.sharing.Adoption;
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
    private final Colleagues colleagues;
    private final DatabaseClock clock;

    TellingOfTasks(Sites sites, Notifications notifications, Colleagues colleagues, DatabaseClock clock) {
        this.sites = sites;
        this.notifications = notifications;
        this.colleagues = colleagues;
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

    /** What readers see from the last date on, to all who may answer for the site: also where nothing is left to answer. */
    void lastDateHasPassed(Permit permit, ByPolicy.Late late, String title) {
        permit.mustCover(late.site());
        sites.withId(late.site(), clock.now()).ifPresent(site -> {
            String page = late.policy() == Adoption.AtLastDate.SHOW_NEW
                    ? "/adoptions/" + late.document()
                    : "/tasks/" + late.document() + "/" + late.language().code();
            notifications.tell(
                    permit,
                    colleagues.ofSite(Right.ADOPT, late.site()).stream()
                            .map(Colleague::id)
                            .toList(),
                    new Notice(
                            "last-date-passed." + late.policy().key().replace('_', '-'),
                            List.of(title, site.settings().shortName()),
                            "/desk/sites/" + site.key() + page,
                            late.site() + "/" + late.document() + "/"
                                    + late.language().code()));
        });
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
