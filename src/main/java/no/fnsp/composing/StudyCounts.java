package no.fnsp.composing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.page.Beside;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.SiteText;
import no.fnsp.study.Listed;
import no.fnsp.study.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many studies are open for what a treatment page is about, in the whole country. */
@Component
class StudyCounts {

    private final StudyShelf shelf;

    StudyCounts(StudyShelf shelf) {
        this.shelf = shelf;
    }

    /** Null when none is. */
    Beside.@Nullable Studies of(Visit visit, SiteText text) {
        Map<UUID, StudyShelf.About> about = shelf.about(visit, subjects(text));
        Set<Listed> studies =
                about.values().stream().flatMap(one -> one.studies().stream()).collect(Collectors.toSet());
        studies.forEach(study -> visit.trace().validUntil(study.turnsAfter(visit.at())));
        int open = (int) studies.stream()
                .filter(study -> study.status(visit.at()) == Status.OPEN)
                .count();
        String key = about.getOrDefault(text.document(), StudyShelf.About.NONE).key();
        return open == 0 ? null : new Beside.Studies(open, StudyAddresses.list(visit, Status.OPEN, key));
    }

    private static Set<UUID> subjects(SiteText text) {
        var subjects = new HashSet<>(Set.of(text.document()));
        text.adoption().map(Adoption::text).ifPresent(subjects::add);
        if (text.concept() != null) {
            subjects.add(text.concept());
        }
        return subjects;
    }
}
