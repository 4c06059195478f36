package no.fnsp.composing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Concepts;
import no.fnsp.content.Documents;
import no.fnsp.html.Link;
import no.fnsp.organisation.Nodes;
import no.fnsp.page.Passage;
import no.fnsp.page.StudyPage;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Addresses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Described;
import no.fnsp.study.Plain;
import no.fnsp.study.Status;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.study.Subjects;
import no.fnsp.study.Trust;
import no.fnsp.study.Trusts;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** The page about one study: the same on every site, and best known at the site of the hospital that answers for it. */
@Component
class StudyPages {

    private final Studies studies;
    private final Trusts trusts;
    private final Subjects subjects;
    private final Addresses addresses;
    private final Sites sites;
    private final Frames frames;

    StudyPages(Studies studies, Trusts trusts, Subjects subjects, Addresses addresses, Sites sites, Frames frames) {
        this.studies = studies;
        this.trusts = trusts;
        this.subjects = subjects;
        this.addresses = addresses;
        this.sites = sites;
        this.frames = frames;
    }

    Optional<StudyPage> find(Visit visit) {
        String slug = visit.path().substring(Study.FOLDER.length() + 1);
        Optional<Study> found = studies.at(slug, visit.at());
        if (found.isEmpty()) {
            visit.trace().lookedAt(Studies.LIST);
        }
        return found.map(study -> page(visit, study));
    }

    private StudyPage page(Visit visit, Study study) {
        lookedAt(visit, study);
        Described says = study.says();
        Status status = study.status(visit.at());
        StudyHospitals hospitals = hospitals(visit, says);
        Described.Spoken said = says.in(visit.language());
        return new StudyPage(
                frames.around(visit, setting(visit, study, status, said, hospitals)),
                new Words.Spoken(said.words().title(), said.language()),
                status.key(),
                status == Status.WITHDRAWN ? study.reason() : null,
                text(said),
                new StudyPage.Contact(
                        says.contact().who(),
                        says.contact().email(),
                        says.contact().phone()),
                hospitals.where(visit, says),
                about(visit, says),
                says.areas().stream()
                        .map(area -> new Link(
                                visit.words().get("study.area." + area.key()),
                                StudyAddresses.list(visit, area),
                                visit.words().language()))
                        .toList(),
                StudyFacts.of(visit, says),
                science(says),
                day(visit, LocalDate.ofInstant(study.vouched(), Norway.TIME)));
    }

    private StudyHospitals hospitals(Visit visit, Described says) {
        Map<UUID, Trust> known = trusts.find(says.participating(), visit.at());
        return new StudyHospitals(
                known,
                sites.of(known.keySet(), visit.at()).stream()
                        .filter(site -> known.values().stream()
                                .anyMatch(trust -> site.id().equals(trust.site())))
                        .collect(Collectors.toMap(Site::id, site -> site)));
    }

    private static void lookedAt(Visit visit, Study study) {
        visit.trace().lookedAt(Study.scope(study.id()));
        visit.trace().lookedAt(Sites.LIST);
        study.says().participating().forEach(trust -> visit.trace().lookedAt(Nodes.scope(trust)));
        visit.trace().shows(study.said());
        visit.trace().validUntil(study.turnsAfter(visit.at()));
    }

    private Setting setting(Visit visit, Study study, Status status, Described.Spoken said, StudyHospitals hospitals) {
        Setting setting = Setting.of(
                        visit,
                        said.words().title(),
                        List.of(Frames.home(visit), Frames.step(visit, "studies.title", Study.FOLDER)))
                .describedAs(
                        status == Status.WITHDRAWN ? "" : first(said.words().summary()))
                .in(study.says().plain().keySet());
        Optional<Site> home = hospitals.home(study);
        Setting known = home.map(setting::at).orElse(setting);
        return status == Status.WITHDRAWN
                ? known.hidden()
                : known.marked(
                        StudySchema.of(visit, study, status, said, hospitals.trusts(), home.orElse(visit.site())));
    }

    private static String first(String text) {
        return text.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
    }

    private static StudyPage.Text text(Described.Spoken said) {
        Plain words = said.words();
        return new StudyPage.Text(
                passage(said.language(), words.summary()),
                passage(said.language(), words.who()),
                passage(said.language(), words.involves()));
    }

    private static Passage passage(Language language, String words) {
        return new Passage(language, NoticePages.blocks(words));
    }

    /** The treatments it is about, where this site or the base has them. */
    private List<Link> about(Visit visit, Described says) {
        var all = new HashSet<UUID>();
        all.addAll(says.treatments());
        all.addAll(says.concepts());
        all.forEach(
                id -> visit.trace().lookedAt(List.of(Documents.scope(id), Concepts.scope(id), Placements.scope(id))));
        Map<UUID, Subjects.Named> named = all.isEmpty() ? Map.of() : subjects.named(all, visit.at());
        Map<UUID, Addresses.Stands> stands = addresses.of(visit.site(), says.treatments(), visit.at());
        return says.treatments().stream()
                .flatMap(id -> Optional.ofNullable(named.get(id))
                        .flatMap(one -> Optional.ofNullable(stands.get(id)).map(where -> link(visit, one, where)))
                        .stream())
                .sorted(Comparator.comparing(Link::label))
                .toList();
    }

    private static Link link(Visit visit, Subjects.Named named, Addresses.Stands stands) {
        String host = stands.host();
        return Link.to(
                host == null ? visit.to(stands.path()) : visit.outside().address(host, stands.path()),
                visit.say(named.names()));
    }

    private static StudyPage.Science science(Described says) {
        return new StudyPage.Science(
                says.scientific().language(),
                says.scientific().title(),
                passage(says.scientific().language(), says.scientific().summary()));
    }

    private static String day(Visit visit, LocalDate day) {
        return visit.words().date(day);
    }
}
