package no.fnsp.composing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.html.Frame;
import no.fnsp.page.StudyListPage;
import no.fnsp.page.StudyListPage.Filter;
import no.fnsp.study.Listed;
import no.fnsp.study.Subjects;
import org.springframework.stereotype.Component;

/** The list of the whole country's studies, on every site, the site's own first. */
@Component
class StudyLists {

    private final StudyShelf shelf;
    private final Subjects subjects;
    private final Frames frames;

    StudyLists(StudyShelf shelf, Subjects subjects, Frames frames) {
        this.shelf = shelf;
        this.subjects = subjects;
        this.frames = frames;
    }

    StudyListPage page(Visit visit) {
        StudyShelf.Country country = shelf.country(visit);
        visit.trace().validUntil(nextTurn(country.studies(), visit.at()));
        var addresses = new StudyAddresses(visit);
        Setting setting = Setting.of(visit, visit.words().get("studies.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words().get("studies.lead"));
        boolean hidden = !addresses.asked().isEmpty() || country.studies().isEmpty();
        return page(
                visit,
                frames.around(visit, hidden ? setting.hidden() : setting),
                new StudySelection(visit, country, addresses, asked(visit, addresses)));
    }

    private static Instant nextTurn(List<Listed> studies, Instant at) {
        return studies.stream()
                .map(study -> study.turnsAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private Set<UUID> asked(Visit visit, StudyAddresses addresses) {
        String subject = addresses.value(StudyAddresses.SUBJECT);
        return subject.isEmpty() ? Set.of() : Set.copyOf(subjects.keyed(subject, visit.at()));
    }

    private StudyListPage page(Visit visit, Frame frame, StudySelection selection) {
        List<Listed> found = selection.studies();
        var narrowing = new StudyFilters(visit, selection, subjects);
        List<Filter> filters = narrowing.all();
        return new StudyListPage(
                frame,
                selection.addresses().path(),
                filters,
                new StudyGroups(visit, selection).of(found),
                found.size(),
                selection.country().studies().size(),
                narrowing.chosen(filters));
    }
}
