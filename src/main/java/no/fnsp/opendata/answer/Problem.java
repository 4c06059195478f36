package no.fnsp.opendata.answer;

import java.util.List;
import java.util.Map;

/**
 * Why a request got no answer, as RFC 9457 tells it. Never changes.
 *
 * @param type the last part of the address where this kind of problem is explained
 * @param title the same for every problem of the kind
 * @param detail what was wrong this time, and what would be right
 * @param more what a program may want to read apart, such as the names of unknown parameters
 */
public record Problem(int status, String type, String title, String detail, Map<String, List<String>> more) {

    public Problem {
        more = Map.copyOf(more);
    }

    public static Problem of(int status, String type, String title, String detail) {
        return new Problem(status, type, title, detail, Map.of());
    }

    public static Problem notFound(String what) {
        return of(404, "not-found", "There is no such thing", what);
    }

    public static Problem gone(String what) {
        return of(410, "withdrawn", "It was withdrawn: remove it where you show it", what);
    }

    public static Problem parameter(String name, String detail) {
        return new Problem(
                400, "parameter", "A parameter cannot be understood", detail, Map.of("parameters", List.of(name)));
    }
}
