package no.fnsp.plainlanguage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are looked for, as our lists write them; how is told at the head of {@code officialese.nb.csv}. Never changes.
 *
 * @param instead what to write in place of them
 * @param name whether official names are full of it
 */
record Phrase(List<Step> steps, List<String> instead, boolean name) {

    /** One word of it, or any of several. */
    record Step(List<String> whole, List<String> beginnings, boolean optional) {

        static Step of(String written) {
            boolean optional = written.startsWith("(");
            String bare = optional ? written.substring(1, written.length() - 1) : written;
            List<String> all = Arrays.asList(bare.split("/"));
            return new Step(
                    all.stream().filter(one -> !one.endsWith("*")).toList(),
                    all.stream()
                            .filter(one -> one.endsWith("*"))
                            .map(one -> one.substring(0, one.length() - 1))
                            .toList(),
                    optional);
        }

        boolean matches(String word) {
            return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }

        Stream<String> all() {
            return Stream.concat(whole.stream(), beginnings.stream());
        }
    }

    static Phrase of(String written, List<String> instead, boolean name) {
        return new Phrase(Arrays.stream(written.split(" ")).map(Step::of).toList(), instead, name);
    }

    /** How many words from {@code first} on are the phrase; 0 when they are not. */
    int length(List<Word> words, int first, String text) {
        return length(words, first, text, 0, 0);
    }

    private int length(List<Word> words, int first, String text, int step, int taken) {
        if (step == steps.size()) {
            return taken;
        }
        int here = first + taken;
        boolean there = here < words.size()
                && steps.get(step).matches(words.get(here).lower())
                && (taken == 0 || isTogether(words, here, text));
        int with = there ? length(words, first, text, step + 1, taken + 1) : 0;
        return with > 0 || !steps.get(step).optional() ? with : length(words, first, text, step + 1, taken);
    }

    /** With nothing but space between it and the word before. */
    private static boolean isTogether(List<Word> words, int here, String text) {
        return text.substring(words.get(here - 1).to(), words.get(here).from()).isBlank();
    }
}
