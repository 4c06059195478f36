package no.fnsp.words;

import java.util.List;

/**
 * A question as a search goes by it: what every engine is asked. Never changes.
 *
 * @param needs a word of the question each; empty when nothing was asked that can be looked for
 * @param near words that stood beside each other, as they are kept: better where they do so again
 * @param names the question as one name, and as other names of the same
 * @param codes as codes are kept, {@code m171}; empty for most questions
 */
public record Understood(List<Need> needs, List<Pair> near, List<String> names, List<String> codes) {

    public Understood {
        needs = List.copyOf(needs);
        near = List.copyOf(near);
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    public record Pair(String one, String other) {}

    public boolean isEmpty() {
        return needs.isEmpty() && codes.isEmpty();
    }

    /** How many words there are that tell something. */
    public int strong() {
        return Math.toIntExact(needs.stream().filter(Need::isStrong).count());
    }

    /** What was looked for besides what was written, because that is no word here. */
    public List<String> corrected() {
        return needs.stream()
                .flatMap(need -> need.corrected().stream().limit(1))
                .toList();
    }
}
