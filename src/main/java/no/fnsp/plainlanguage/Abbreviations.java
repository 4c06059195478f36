package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** The abbreviations of one written form: what they are short for, and whether a sentence may end with one. */
final class Abbreviations {

    private static final Abbreviations NB = new Abbreviations(Table.of("abbreviations", Language.NB));
    private static final Abbreviations NN = new Abbreviations(Table.of("abbreviations", Language.NN));

    /** By their first letter, the longest first. */
    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private record Entry(String written, String instead, boolean last) {}

    /** @param instead the words it stands for; empty when it is good enough as it is */
    record Found(int from, int to, String instead, boolean last) {}

    private Abbreviations(List<String[]> rows) {
        rows.stream()
                .map(row -> new Entry(row[0], row[1], row.length > 2 && row[2].equals("last")))
                .sorted(Comparator.comparing((Entry entry) -> entry.written().length())
                        .reversed())
                .forEach(entry -> entries.computeIfAbsent(entry.written().charAt(0), letter -> new ArrayList<>())
                        .add(entry));
    }

    /** English and Sámi texts have other abbreviations, but end no sentence after these either. */
    static Abbreviations of(Language language) {
        return language == Language.NN ? NN : NB;
    }

    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (int from = 0; from < text.length(); from++) {
            if (isWordStart(text, from)) {
                Found here = at(text, from);
                if (here != null) {
                    found.add(here);
                    from = here.to() - 1;
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetter(text.charAt(at))
                && (at == 0
                        || !Character.isLetterOrDigit(text.charAt(at - 1)) && ".@/-".indexOf(text.charAt(at - 1)) < 0);
    }

    private @Nullable Found at(String text, int from) {
        char first = Character.toLowerCase(text.charAt(from));
        for (Entry entry : entries.getOrDefault(first, List.of())) {
            int to = end(entry.written(), text, from);
            boolean more = to > 0
                    && to < text.length()
                    && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '@');
            if (to > 0 && !more) {
                return new Found(from, to, entry.instead(), entry.last());
            }
        }
        return null;
    }

    /** Where the abbreviation ends if it stands here, or 0. {@code f.eks.} is also written {@code f. eks.} */
    private static int end(String written, String text, int from) {
        int at = from + 1;
        for (int i = 1; i < written.length(); i++, at++) {
            boolean afterStop = written.charAt(i - 1) == '.';
            if (afterStop && at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != written.charAt(i)) {
                return 0;
            }
        }
        return at;
    }
}
