package no.fnsp.studydesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.study.Homes;
import no.fnsp.study.Leader;
import no.fnsp.study.Leaders;
import no.fnsp.study.Stage;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.studydesk.StudiesPage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The studies that a site looks after. */
@Controller("studiesAtTheDesk")
class StudiesController {

    private final Finding finding;
    private final Homes homes;
    private final Studies studies;
    private final Leaders leaders;

    StudiesController(Finding finding, Homes homes, Studies studies, Leaders leaders) {
        this.finding = finding;
        this.homes = homes;
        this.studies = studies;
        this.leaders = leaders;
    }

    @GetMapping("/desk/sites/{site}/studies")
    Reply list(Desk desk, @PathVariable String site) {
        return finding.site(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private StudiesPage page(Here here) {
        List<Homes.Row> known = homes.of(here.site().id());
        List<UUID> ids = known.stream().map(Homes.Row::study).toList();
        Map<UUID, Study> published = studies.find(ids, here.now());
        Map<UUID, Leader> leading = leaders.of(ids);
        List<One> all = known.stream()
                .map(row -> new One(row, published.get(row.study()), leading.get(row.study())))
                .toList();
        Map<Group, List<Row>> rows = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.group(here), Collectors.mapping(one -> row(here, one), Collectors.toList())));
        return new StudiesPage(
                here.frame(
                        here.words().get("studydesk.of", here.site().settings().shortName())),
                here,
                rows.getOrDefault(Group.WAITING, List.of()),
                rows.getOrDefault(Group.BEGUN, List.of()),
                rows.getOrDefault(Group.PUBLISHED, List.of()),
                rows.getOrDefault(Group.AWAY, List.of()));
    }

    /** @param leader null for nobody */
    private record One(
            Homes.Row row,
            @Nullable Study published,
            @Nullable Leader leader) {

        Group group(Here here) {
            if (row.stage() == Stage.SENT) {
                return Group.WAITING;
            }
            if (published == null) {
                return row.stage() == Stage.DISCARDED ? Group.AWAY : Group.BEGUN;
            }
            Status status = published.status(here.now());
            return status == Status.ENDED || status == Status.WITHDRAWN ? Group.AWAY : Group.PUBLISHED;
        }
    }

    private enum Group {
        WAITING,
        BEGUN,
        PUBLISHED,
        AWAY
    }

    private static Row row(Here here, One one) {
        String title = one.row().sheet().title();
        Study published = one.published();
        String written = here.words()
                .get(
                        "studydesk.stage." + one.row().stage().key(),
                        here.frame("").moment(one.row().written()));
        String leader = one.leader() == null ? "" : " · " + one.leader().name();
        return new Row(
                title.isEmpty() ? here.words().get("studydesk.untitled") : title,
                here.to("/" + one.row().study()),
                published == null
                        ? null
                        : here.words()
                                .get("study.status."
                                        + published.status(here.now()).key()),
                written + leader);
    }
}
