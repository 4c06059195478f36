package no.fnsp.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.fhir.Parameter.Asked;
import no.fnsp.text.Writable;

/**
 * What a search asks for. A parameter that is not known here is left out and told of, or refused where {@code Prefer: handling=strict} says so;
 * one that is known and cannot be read is always refused. Never changes.
 *
 * @param asked everything that must be so
 * @param used the parameters that counted, as they were written
 * @param ignored the names of those that did not
 * @param most how many come on a page
 * @param after the last of the page before; empty for the first
 */
record Given(List<Asked> asked, Map<String, List<String>> used, List<String> ignored, int most, String after) {

    static final int MOST = 200;

    private static final int USUAL = 50;
    private static final int LONGEST = 500;
    private static final int MOST_FILTERS = 20;
    private static final int MOST_VALUES = 100;
    private static final List<String> FORMS = List.of("_format", "_pretty");

    Given {
        asked = List.copyOf(asked);
        used = Collections.unmodifiableMap(new LinkedHashMap<>(used));
        ignored = List.copyOf(ignored);
    }

    static Given of(HttpServletRequest request, List<Parameter> known) {
        var asked = new ArrayList<Asked>();
        var used = new LinkedHashMap<String, List<String>>();
        var ignored = new ArrayList<String>();
        request.getParameterMap().forEach((name, values) -> {
            List<Asked> filters = filters(name, known, values);
            if (filters.isEmpty() && !isOurs(name, values)) {
                ignored.add(name);
            } else {
                asked.addAll(filters);
                used.put(name, List.of(values));
            }
        });
        if (!ignored.isEmpty() && isStrict(request)) {
            throw Refused.unreadable("Not known here: " + String.join(", ", ignored) + ". Known here: " + names(known));
        }
        if (asked.size() > MOST_FILTERS) {
            throw Refused.unreadable("At most " + MOST_FILTERS + " parameters can be searched by at once.");
        }
        return new Given(asked, used, ignored, most(one(used, "_count")), after(one(used, "_after")));
    }

    private static boolean isStrict(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Prefer")).stream()
                .anyMatch(prefer -> prefer.replace(" ", "").contains("handling=strict"));
    }

    static String names(List<Parameter> known) {
        return known.stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".";
    }

    /** What does not narrow the search. */
    private static boolean isOurs(String name, String... values) {
        boolean ours = switch (name) {
            case "_count", "_after", "_format", "_pretty" -> true;
            case "_summary" -> values[0].equals("count") || values[0].equals("false");
            case "_total" -> List.of("none", "estimate", "accurate").contains(values[0]);
            default -> false;
        };
        if (ours && values.length > 1) {
            throw Refused.unreadable(name + " may be given once.");
        }
        return ours;
    }

    private static List<Asked> filters(String name, List<Parameter> known, String... values) {
        String plain = name.replaceFirst(":.*", "");
        String modifier = name.substring(Math.min(name.length(), plain.length() + 1));
        Optional<Parameter> parameter =
                known.stream().filter(one -> one.name().equals(plain)).findFirst();
        if (parameter.isEmpty()) {
            return List.of();
        }
        if (name.contains(":") && !parameter.get().modifiers().contains(modifier)) {
            throw Refused.unreadable(plain + " takes no :" + modifier + " here, but "
                    + (parameter.get().modifiers().isEmpty()
                            ? "nothing"
                            : parameter.get().modifiers()) + ".");
        }
        var asked = new ArrayList<Asked>();
        for (String value : values) {
            if (!value.isBlank()) {
                asked.add(new Asked(parameter.get(), modifier, split(name, value)));
            }
        }
        return asked;
    }

    /** At commas that nobody has escaped. */
    private static List<String> split(String name, String value) {
        List<String> all = List.of(value.split("(?<!\\\\),", -1)).stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (value.length() > LONGEST * 10
                || all.size() > MOST_VALUES
                || all.stream().anyMatch(one -> one.length() > LONGEST)) {
            throw Refused.unreadable(
                    name + " may hold at most " + MOST_VALUES + " values of at most " + LONGEST + " characters.");
        }
        if (all.isEmpty() || !Writable.is(value)) {
            throw Refused.unreadable(name + " holds what is no text.");
        }
        return all;
    }

    private static String one(Map<String, List<String>> used, String name) {
        return used.getOrDefault(name, List.of("")).getFirst();
    }

    /** More than we give is no fault of who asks: they get as many as we give. */
    private static int most(String count) {
        if (count.isEmpty()) {
            return USUAL;
        }
        if (!count.matches("[0-9]{1,9}")) {
            throw Refused.unreadable("_count must be a whole number.");
        }
        return Math.min(MOST, Integer.parseInt(count));
    }

    private static String after(String written) {
        if (!written.matches("[A-Za-z0-9.-]{0,64}")) {
            throw Refused.unreadable("_after must be one that a link of this list held.");
        }
        return written;
    }

    boolean isCountOnly() {
        return most == 0 || one(used, "_summary").equals("count");
    }

    boolean isCounted() {
        return isCountOnly() || !one(used, "_total").equals("none");
    }

    /** Never a parameter that did not count: who asked sees from it what was understood. */
    String address(String list, String from) {
        var all = new LinkedHashMap<>(used);
        FORMS.forEach(all::remove);
        all.remove("_after");
        all.put("_count", List.of(Integer.toString(most)));
        if (!from.isEmpty()) {
            all.put("_after", List.of(from));
        }
        if (used.containsKey("_format")) {
            all.put("_format", List.of(one(used, "_format")));
        }
        return list + "?"
                + all.entrySet().stream()
                        .flatMap(one ->
                                one.getValue().stream().map(value -> encoded(one.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
