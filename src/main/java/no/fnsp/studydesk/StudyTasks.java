package no.fnsp.studydesk;

import java.time.Instant;
import java.util.List;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Task;
import no.fnsp.desk.TaskSource;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Homes;
import no.fnsp.study.Stage;
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

    @Override
    public List<Task> of(Desk desk, Instant now) {
        return desk.editor().grants().stream()
                .filter(grant -> grant.role().rights().contains(Right.STUDIES))
                .map(Grant::where)
                .filter(Grant.Level.OnSite.class::isInstance)
                .map(Grant.Level.OnSite.class::cast)
                .distinct()
                .flatMap(level -> sites.withId(level.site(), now).stream())
                .flatMap(site -> waiting(desk, site).stream())
                .limit(MOST)
                .toList();
    }

    private List<Task> waiting(Desk desk, Site site) {
        return homes.of(site.id()).stream()
                .filter(row -> row.stage() == Stage.SENT)
                .map(row -> new Task(
                        row.sheet().title(),
                        Desk.to(site, "/studies/" + row.study()),
                        site.settings().shortName() + " · "
                                + desk.words()
                                        .get(
                                                "tasks.studies.since",
                                                desk.frame("").moment(row.written())),
                        false))
                .toList();
    }
}
