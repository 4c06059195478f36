package no.fnsp.words;

import java.util.HashMap;
import java.util.Map;

/** Words that are written differently in nynorsk and bokmål, or in two ways in one of them: {@code hjarte} is {@code hjerte}. */
final class Forms {

    private static final Map<String, String> ALL = read();

    private Forms() {}

    /** The stem that stands for all forms of the word. */
    static String canonical(String stem) {
        return ALL.getOrDefault(stem, stem);
    }

    private static Map<String, String> read() {
        var all = new HashMap<String, String>();
        for (String line : Lines.of("forms.txt")) {
            String[] forms = line.split("\\s+");
            String canonical = Stem.of(Folding.of(forms[0]));
            for (String form : forms) {
                all.put(Stem.of(Folding.of(form)), canonical);
            }
        }
        return Map.copyOf(all);
    }
}
