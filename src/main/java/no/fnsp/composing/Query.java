package no.fnsp.composing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parameters that pages know. Others neither change a page nor fail. Empty when not given.
 *
 * @param kind of page, and speciality: what a search is narrowed to
 * @param texts what is gathered for printing, as the last parts of addresses
 * @param narrowed what the lists of a section are narrowed to, by parameter; only those in {@link #NARROWING}, never empty words
 */
public record Query(
        String sted,
        String q,
        String letter,
        int page,
        String kind,
        String speciality,
        List<String> texts,
        Map<String, String> narrowed) {

    public static final Query NONE = new Query("", "", "", 1, "", "");

    /** The parameters that lists of studies, events, vacancies and documents are narrowed by. */
    private static final List<String> NARROWING = List.of(
            "status",
            "kategori",
            "behandling",
            "hvor",
            "maned",
            "malgruppe",
            "form",
            "omrade",
            "frist",
            "sprak",
            "innenfor",
            "arrangor");

    private static final int LONGEST = 100;

    /** More are never looked at. */
    private static final int MOST_TEXTS = 40;

    public Query {
        texts = List.copyOf(texts);
        narrowed = Map.copyOf(narrowed);
    }

    public Query(String sted, String q, String letter, int page) {
        this(sted, q, letter, page, "", "");
    }

    public Query(String sted, String q, String letter, int page, String kind, String speciality) {
        this(sted, q, letter, page, kind, speciality, List.of(), Map.of());
    }

    public static Query of(Map<String, String[]> parameters) {
        return new Query(
                first(parameters, "sted"),
                first(parameters, "q"),
                first(parameters, "bokstav"),
                number(first(parameters, "side")),
                first(parameters, "type"),
                first(parameters, "tema"),
                texts(parameters.getOrDefault("tekst", new String[0])),
                narrowed(parameters));
    }

    /** What the list is narrowed to by this parameter; empty when it is not. */
    public String narrowed(String parameter) {
        return narrowed.getOrDefault(parameter, "");
    }

    private static Map<String, String> narrowed(Map<String, String[]> parameters) {
        var given = new TreeMap<String, String>();
        for (String name : NARROWING) {
            String value = first(parameters, name);
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        }
        return given;
    }

    private static List<String> texts(String... given) {
        return Arrays.stream(given)
                .filter(one -> one.matches("[a-z0-9-]{1,80}"))
                .distinct()
                .limit(MOST_TEXTS)
                .toList();
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String value = Optional.ofNullable(parameters.get(name))
                .filter(values -> values.length > 0)
                .map(values -> values[0])
                .orElse("")
                .strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static int number(String written) {
        return written.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(written) : 1;
    }
}
