package no.fnsp.composing;

import java.util.Map;
import java.util.Optional;

/** The parameters that pages know. Others neither change a page nor fail. Empty when not given. */
public record Query(String sted, String q, String letter, int page, String kind, String speciality) {

    public static final Query NONE = new Query("", "", "", 1, "", "");

    private static final int LONGEST = 100;

    public Query(String sted, String q, String letter, int page) {
        this(sted, q, letter, page, "", "");
    }

    public static Query of(Map<String, String[]> parameters) {
        return new Query(
                first(parameters, "sted"),
                first(parameters, "q"),
                first(parameters, "bokstav"),
                number(first(parameters, "side")),
                first(parameters, "type"),
                first(parameters, "tema"));
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
