package no.fnsp.composing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import no.fnsp.html.Link;
import no.fnsp.organisation.Region;
import no.fnsp.page.StudyListPage;
import no.fnsp.study.Listed;
import no.fnsp.study.Trust;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Studies as they are listed: those near the reader first, then by how they stand and what they are called. */
final class StudyGroups {

    private final Visit visit;
    private final StudySelection selection;

    StudyGroups(Visit visit, StudySelection selection) {
        this.visit = visit;
        this.selection = selection;
    }

    /** The site's own studies first; on a region's site, those of its hospitals. */
    List<StudyListPage.Group> of(List<Listed> found) {
        UUID organisation = visit.site().settings().organisation();
        String region = visit.site().settings().region();
        boolean treats = visit.site().settings().treats();
        Predicate<Listed> own = treats && organisation != null
                ? study -> study.participating().contains(organisation)
                : study -> selection
                        .hospitals(study)
                        .anyMatch(trust -> trust.region().equals(region));
        List<Listed> here = found.stream().filter(own).toList();
        List<Listed> there = found.stream().filter(own.negate()).toList();
        if (here.isEmpty() || visit.site().isNationalBase()) {
            return found.isEmpty() ? List.of() : List.of(group(null, found));
        }
        String name = treats
                ? visit.site().settings().shortName()
                : Region.find(region).map(Region::title).orElse(region);
        var groups = new ArrayList<>(List.of(group(words("studies.own", name), here)));
        if (!there.isEmpty()) {
            groups.add(group(words("studies.others"), there));
        }
        return groups;
    }

    private StudyListPage.Group group(@Nullable String title, Collection<Listed> studies) {
        return new StudyListPage.Group(
                title,
                Sorting.byWords(
                                studies.stream(),
                                study -> visit.say(study.titles()).words())
                        .stream()
                        .sorted(Comparator.comparing(selection::status))
                        .map(this::item)
                        .toList());
    }

    private StudyListPage.Item item(Listed study) {
        Trust trust = selection.country().trusts().get(study.responsible());
        return new StudyListPage.Item(
                Link.to(visit.to(study.address()), visit.say(study.titles())),
                selection.status(study).key(),
                trust == null ? new Words.Spoken("", Language.NB) : visit.say(trust.name()),
                study.participating().size() - 1,
                study.areas().stream()
                        .map(area -> words("study.area." + area.key()))
                        .toList());
    }

    private String words(String key, Object... values) {
        return visit.words().get(key, values);
    }
}
