package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** What a request asks for, and whether it can be asked. */
final class Requested {

    private static final int LONGEST_PATH = 1000;
    private static final int LONGEST_QUERY = 4000;

    /** Somebody may paste a whole letter into the search field; its first words are looked for. */
    private static final int LONGEST_SEARCH = 40_000;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Requested() {}

    /** The path, decoded once; the raw path where its percent signs make no sense. */
    static String path(HttpServletRequest request) {
        String raw = request.getRequestURI();
        try {
            return UriUtils.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbage) {
            return raw;
        }
    }

    /** A decoded path as it is written in a header. */
    static String written(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    /** The parameters, or empty where they cannot be read. */
    static Optional<Map<String, String[]>> parameters(HttpServletRequest request) {
        try {
            return Optional.of(request.getParameterMap());
        } catch (IllegalStateException garbage) {
            return Optional.empty();
        }
    }

    /** The database keeps no text with a character 0 in it, nor looks for one. */
    private static boolean canBeKept(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.getKey()), Arrays.stream(one.getValue())))
                .noneMatch(words -> words.indexOf(0) >= 0);
    }

    static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    static String pathAndQuery(HttpServletRequest request) {
        return request.getRequestURI() + query(request);
    }

    private static int longestQuery(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/sok") ? LONGEST_SEARCH : LONGEST_QUERY;
    }

    /** The status to refuse the request with. */
    static Optional<Integer> problem(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            return Optional.of(405);
        }
        if (request.getRequestURI().length() > LONGEST_PATH || query(request).length() > longestQuery(request)) {
            return Optional.of(414);
        }
        boolean strange = parameters(request).filter(Requested::canBeKept).isEmpty()
                || path(request).chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
        return strange ? Optional.of(400) : Optional.empty();
    }
}
