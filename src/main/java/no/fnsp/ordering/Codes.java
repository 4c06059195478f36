package no.fnsp.ordering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The codes of diagnoses and procedures that Norwegian hospitals use. Their form is checked: whether a code is in this year's
 * edition of the code book is not known here.
 */
public final class Codes {

    private static final Map<String, Pattern> FORMS = forms();

    private Codes() {}

    private static Map<String, Pattern> forms() {
        var forms = new LinkedHashMap<String, Pattern>();
        forms.put("icd-10", Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]{1,2})?")); // M16, M16.1
        forms.put("ncsp", Pattern.compile("[A-Z]{3}[0-9]{2}[A-Z]?")); // NFB40
        forms.put("ncmp", Pattern.compile("[A-Z]{3,4}[0-9]{2,3}[A-Z]?")); // FPFE10
        forms.put("ncrp", Pattern.compile("[A-Z]{3}[0-9][A-Z]{1,2}")); // SAA0AD
        return forms;
    }

    /** {@code icd-10}, {@code ncsp}, {@code ncmp}, {@code ncrp}. */
    public static List<String> systems() {
        return List.copyOf(FORMS.keySet());
    }

    /** What was written, split at commas and spaces, in capitals, each once. */
    public static List<String> read(String written) {
        var codes = new LinkedHashSet<String>();
        for (String one : written.toUpperCase(Locale.ROOT).split("[,;\\s]+")) {
            if (!one.isEmpty()) {
                codes.add(one);
            }
        }
        return List.copyOf(codes);
    }

    /** Those that cannot be codes of this system. */
    public static List<String> wrong(String system, List<String> codes) {
        Pattern form = FORMS.getOrDefault(system, Pattern.compile("(?!)"));
        return codes.stream().filter(code -> !form.matcher(code).matches()).toList();
    }

    static Map<String, List<String>> together(Map<String, List<String>> some, Map<String, List<String>> others) {
        var all = new LinkedHashMap<>(some);
        others.forEach((system, codes) -> {
            var both = new LinkedHashSet<>(all.getOrDefault(system, List.of()));
            both.addAll(codes);
            all.put(system, new ArrayList<>(both));
        });
        return all;
    }
}
