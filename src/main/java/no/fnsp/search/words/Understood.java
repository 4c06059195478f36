package no.fnsp.search.words;

import java.util.List;

/**
 * A question as a search goes by it: what every engine is asked. Never changes.
 *
 * @param needs a word of the question each; empty when nothing was asked that can be looked for
 * @param names the question as one name, and as other names of the same
 * @param codes as codes are kept, {@code m171}; empty for most questions
 */
public record Understood(List<Need> needs, List<String> names, List<String> codes) {

    public Understood {
        needs = List.copyOf(needs);
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    public boolean isEmpty() {
        return needs.isEmpty() && codes.isEmpty();
    }

    /** What was looked for besides what was written, because that is no word here. */
    public List<String> corrected() {
        return needs.stream().flatMap(need -> need.corrected().stream().limit(1)).toList();
    }
}
