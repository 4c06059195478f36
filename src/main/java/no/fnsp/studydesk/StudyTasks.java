package no.fnsp.studydesk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Homes;
import org.springframework.stereotype.Component;

/** Studies that project leaders have sent in, for those who publish them on the site. */
@Component
class StudyTasks implements TaskSource {

    private static final int MOST = 20;

    private final Homes homes;
    private final Sites sites;

    StudyTasks(Homes homes, Sites sites) {
        this.homes = homes;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "studies";
    }

    @Override
    public int place() {
        return 55;
    }

    /** Two statements, however many sites somebody publishes for. */
    @Override
    public List<Task> of(Desk desk, Instant now) {
        Set<UUID> publishing = desk.editor().grants().stream()
                .filter(grant -> grant.role().rights().contains(Right.STUDIES))
                .map(Grant::where)
                .filter(Grant.Level.OnSite.class::isInstance)
                .map(level -> ((Grant.Level.OnSite) level).site())
                .collect(Collectors.toSet());
        List<Homes.Row> waiting = publishing.isEmpty() ? List.of() : homes.waiting(publishing);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<UUID, Site> there = sites.all(now).stream().collect(Collectors.toMap(Site::id, site -> site));
        return waiting.stream()
                .flatMap(row -> Optional.ofNullable(there.get(row.site())).map(site -> task(desk, site, row)).stream())
                .limit(MOST)
                .toList();
    }

    private static Task task(Desk desk, Site site, Homes.Row row) {
        String since = desk.words().get("tasks.studies.since", desk.frame("").moment(row.written()));
        return new Task(
                row.sheet().title(),
                Desk.to(site, "/studies/" + row.study()),
                site.settings().shortName() + " · " + since,
                false);
    }
}
