package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.fnsp.page.SearchPage;

/** The addresses that lead on from what was found: narrower, wider, and to more of it. Never changes. */
record SearchAddresses(String path, Map<String, String> asked) {

    /** The folder of a part of the site that is searched alone. */
    static final String WITHIN = "innenfor";

    private static final int MOST = 12;
    private static final int WORTH_CHOOSING = 2;

    SearchAddresses(Visit visit) {
        this(visit.to(SearchPages.PATH), asked(visit.query()));
    }

    private static Map<String, String> asked(Query query) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("q", query.q());
        asked.put("type", query.kind());
        asked.put("sted", query.sted());
        asked.put("tema", query.speciality());
        asked.put(WITHIN, query.narrowed(WITHIN));
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    /** Whether the reader has narrowed nothing: a search in a part of the site begins as one. */
    boolean isWide() {
        return asked.keySet().stream().allMatch(one -> one.equals("q") || one.equals(WITHIN));
    }

    String page(int page) {
        return with("side", page == 1 ? "" : Integer.toString(page));
    }

    private String with(String name, String value) {
        var all = new LinkedHashMap<>(asked);
        if (value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return all.isEmpty()
                ? path
                : path + "?"
                        + all.entrySet().stream()
                                .map(one ->
                                        one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    /** The same asked of the whole site. */
    String everywhere() {
        return with(WITHIN, "");
    }

    /** A facet, when there is something to choose, or something has been chosen. @param label of a value */
    Optional<SearchPage.Facet> facet(String name, Map<String, Integer> counted, UnaryOperator<String> label) {
        String chosen = asked.getOrDefault(name, "");
        if (counted.size() < WORTH_CHOOSING && chosen.isEmpty()) {
            return Optional.empty();
        }
        var options = new ArrayList<SearchPage.Option>();
        counted.forEach((value, count) -> {
            if (options.size() < MOST || value.equals(chosen)) {
                options.add(new SearchPage.Option(label.apply(value), with(name, value), count, value.equals(chosen)));
            }
        });
        if (!chosen.isEmpty() && !counted.containsKey(chosen)) {
            options.add(new SearchPage.Option(label.apply(chosen), with(name, chosen), 0, true));
        }
        return Optional.of(new SearchPage.Facet(message(name), with(name, ""), options));
    }

    private static String message(String name) {
        return switch (name) {
            case "type" -> "search.narrow.kind";
            case "sted" -> "search.narrow.place";
            default -> "search.narrow.speciality";
        };
    }
}
