package no.fnsp.search;

import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.words.Understood;
import org.jspecify.annotations.Nullable;

/**
 * What an index is asked. Never changes.
 *
 * @param site where pages stand
 * @param besides a site that tells of the same things: what it has is left out; null for nothing left out
 * @param reader the language of the reader
 * @param all whether a page must answer every need; else most of them
 * @param skip how many of the best to pass over, and {@code most} how many then to give
 */
public record Search(
        UUID site,
        @Nullable UUID besides,
        Language reader,
        Understood question,
        boolean all,
        Narrowing narrowing,
        int skip,
        int most) {

    /** What a reader has chosen to see; empty for everything. Never changes. @param within a folder of the site */
    public record Narrowing(Set<String> kinds, Set<String> places, Set<String> specialities, String within) {

        public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Set.of());

        public Narrowing(Set<String> kinds, Set<String> places, Set<String> specialities) {
            this(kinds, places, specialities, "");
        }

        public Narrowing {
            kinds = Set.copyOf(kinds);
            places = Set.copyOf(places);
            specialities = Set.copyOf(specialities);
        }

        static Narrowing within(String folder) {
            return new Narrowing(Set.of(), Set.of(), Set.of(), folder);
        }

        public boolean isEmpty() {
            return kinds.isEmpty() && places.isEmpty() && specialities.isEmpty() && within.isEmpty();
        }
    }

    /** The same asked of another site's pages. */
    public Search on(UUID other) {
        return new Search(other, besides, reader, question, all, narrowing, skip, most);
    }

    public Search leniently() {
        return new Search(site, besides, reader, question, false, narrowing, skip, most);
    }

    public Search asking(Understood other) {
        return new Search(site, besides, reader, other, all, narrowing, skip, most);
    }
}
