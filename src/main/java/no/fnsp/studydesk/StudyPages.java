package no.fnsp.studydesk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.html.Link;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Draft;
import no.fnsp.study.Links;
import no.fnsp.study.Sheet;
import no.fnsp.study.Stage;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.studydesk.StudyPage.Read;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page about one study at the desk. */
@Component("studyDeskPages")
class StudyPages {

    private final Forms forms;
    private final Links links;
    private final Studies studies;
    private final Sites sites;

    StudyPages(Forms forms, Links links, Studies studies, Sites sites) {
        this.forms = forms;
        this.links = links;
        this.studies = studies;
        this.sites = sites;
    }

    /** As it stands. What was sent in is looked through, and what must be put right is told. */
    StudyPage page(One one) {
        Sheet sheet = one.draft().sheet();
        boolean sent = one.draft().stage() == Stage.SENT;
        return page(one, sheet, sent ? forms.wrong(sheet, one.here().now()) : Map.of(), read(one, null, null, ""));
    }

    /** @param wrong what is wrong with what was written, by field */
    StudyPage refused(One one, Sheet written, Map<String, String> wrong, String remark) {
        return page(one, written, wrong, read(one, null, wrong.isEmpty() ? "studydesk.trouble" : null, remark));
    }

    StudyPage troubled(One one, Sheet written, String trouble, String remark) {
        return page(one, written, Map.of(), read(one, null, trouble, remark));
    }

    /** Somebody else was quicker: what was written stands in the form, beside what they wrote; saved again, it is written over that. */
    StudyPage overtaken(One now, Sheet mine, String remark) {
        Draft theirs = now.draft();
        var frame = now.here().frame("");
        return page(now, mine, Map.of(), read(now, forms.theirs(frame, theirs, mine), null, remark));
    }

    private Read read(One one, @Nullable Theirs theirs, @Nullable String trouble, String remark) {
        return new Read(
                one.draft().revision(),
                one.published().map(study -> study.said().toString()).orElse(""),
                theirs,
                trouble,
                remark,
                "");
    }

    /** Without a reason that readers can understand; what was written of it stands. */
    StudyPage notWithdrawn(One one, String reason) {
        Read read = read(one, null, "studydesk.withdraw.needed", "");
        var kept = new Read(read.revision(), read.said(), null, read.trouble(), "", reason);
        return page(one, one.draft().sheet(), Map.of(), kept);
    }

    private StudyPage page(One one, Sheet sheet, Map<String, String> wrong, Read read) {
        Here here = one.here();
        var frame = here.frame(one.title(), here.list());
        return new StudyPage(
                frame,
                one,
                forms.fields(here.words(), sheet, wrong, here.now()),
                read,
                one.leader()
                        .map(leader -> new StudyPage.LeaderLine(
                                leader.name(),
                                leader.email(),
                                links.worksUntil(one.study().id(), here.now())
                                        .map(frame::day)
                                        .orElse(null)))
                        .orElse(null),
                here.mayPublish() ? sites(here) : List.of(),
                one.published().map(study -> history(one, study)).orElse(List.of()),
                LocalDate.ofInstant(here.now(), Norway.TIME).toString());
    }

    private List<Link> sites(Here here) {
        return sites.all(here.now()).stream()
                .filter(site -> site.settings().treats()
                        && !site.id().equals(here.site().id()))
                .map(StudyPages::link)
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    private static Link link(Site site) {
        return new Link(site.settings().shortName(), site.key());
    }

    private List<StudyPage.Line> history(One one, Study study) {
        Here here = one.here();
        var frame = here.frame("");
        List<Studies.Past> all = studies.history(study.id(), here.now());
        Map<UUID, String> names =
                forms.names(here.words(), all.stream().map(Studies.Past::by).collect(Collectors.toSet()));
        return all.stream()
                .map(past -> new StudyPage.Line(
                        frame.moment(past.study().since()),
                        past.study().status(past.study().since()).key(),
                        names.getOrDefault(past.by(), "")))
                .toList();
    }
}
