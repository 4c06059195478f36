package no.fnsp.sharing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;

/** Which chapter of one text answers the same as a chapter of another. */
public final class Counterparts {

    private Counterparts() {}

    /**
     * The one with its id; else the only one with its role; else, where several have that, the only one that has its heading too. Free
     * sections are known by their heading alone.
     *
     * @param all the chapters of the text that {@code chapter} stands in
     * @param others those of the other text
     */
    public static Optional<Chapter> of(Chapter chapter, List<Chapter> all, List<Chapter> others) {
        return only(others, one -> one.id().equals(chapter.id()))
                .or(() -> isFree(chapter) ? Optional.empty() : byRole(chapter, all, others))
                .or(() -> only(others, one -> one.role() == chapter.role() && sameHeading(one, chapter)));
    }

    private static Optional<Chapter> byRole(Chapter chapter, List<Chapter> all, List<Chapter> others) {
        Predicate<Chapter> sameRole = one -> one.role() == chapter.role();
        return only(all, sameRole).flatMap(alone -> only(others, sameRole));
    }

    private static Optional<Chapter> only(List<Chapter> chapters, Predicate<Chapter> which) {
        List<Chapter> found = chapters.stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isFree(Chapter chapter) {
        return chapter.role() == Role.SECTION || chapter.role() == Role.PRACTICAL;
    }

    private static boolean sameHeading(Chapter one, Chapter other) {
        return !one.heading().isBlank()
                && one.heading().strip().equalsIgnoreCase(other.heading().strip());
    }
}
