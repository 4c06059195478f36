package no.fnsp.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which chapter of one text is which of another. Changes while the pairs are found. */
final class ChapterPairs {

    private static final int NONE = -1;

    private final List<Chapter> base;
    private final List<Chapter> incoming;
    private final int[] partners;
    private final Set<Integer> taken = new HashSet<>();

    private ChapterPairs(List<Chapter> base, List<Chapter> incoming) {
        this.base = base;
        this.incoming = incoming;
        this.partners = new int[incoming.size()];
        Arrays.fill(partners, NONE);
    }

    /** By role; where a role comes more than once by heading, then by words they share, then by order. */
    static ChapterPairs inOneLanguage(List<Chapter> base, List<Chapter> incoming) {
        record Headed(Role role, String heading) {}
        var pairs = new ChapterPairs(base, incoming);
        pairs.match(chapter -> new Headed(chapter.role(), chapter.heading()));
        pairs.matchSharing();
        pairs.match(Chapter::role);
        return pairs;
    }

    /** By role, and where a role comes more than once by order: the headings are in two languages. */
    static ChapterPairs acrossLanguages(List<Chapter> base, List<Chapter> incoming) {
        var pairs = new ChapterPairs(base, incoming);
        pairs.match(Chapter::role);
        return pairs;
    }

    /** The index in the base of an incoming chapter's partner, or -1. */
    int partner(int index) {
        return partners[index];
    }

    /** Those of the incoming chapters that have a partner. */
    IntStream paired() {
        return IntStream.range(0, partners.length).filter(i -> partners[i] != NONE);
    }

    private void match(Function<Chapter, Object> key) {
        var waiting = new HashMap<Object, Deque<Integer>>();
        for (int i = 0; i < base.size(); i++) {
            if (!taken.contains(i)) {
                waiting.computeIfAbsent(key.apply(base.get(i)), same -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < partners.length; i++) {
            var same = waiting.get(key.apply(incoming.get(i)));
            if (partners[i] == NONE && same != null && !same.isEmpty()) {
                pair(i, same.remove());
            }
        }
    }

    /** A section that got a new heading is still known by its blocks, also when the one before it was deleted. */
    private void matchSharing() {
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                matchSharing(i);
            }
        }
    }

    private void matchSharing(int i) {
        var said = said(incoming.get(i)).collect(Collectors.toSet());
        IntStream.range(0, base.size())
                .filter(b -> !taken.contains(b)
                        && base.get(b).role() == incoming.get(i).role())
                .filter(b -> shared(b, said) > 0)
                .boxed()
                .max(Comparator.<Integer>comparingLong(b -> shared(b, said)).thenComparing(Comparator.reverseOrder()))
                .ifPresent(b -> pair(i, b));
    }

    private long shared(int index, Set<String> said) {
        return said(base.get(index)).filter(said::contains).count();
    }

    private static Stream<String> said(Chapter chapter) {
        return chapter.blocks().stream().map(Block::canonical);
    }

    private void pair(int index, int partner) {
        partners[index] = partner;
        taken.add(partner);
    }
}
