package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
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
        return path(request.getRequestURI());
    }

    private static String path(String raw) {
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
        } catch (IllegalStateException | IllegalArgumentException | HttpException.RuntimeException garbage) {
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

    private static int longestQuery(String path) {
        return path.endsWith("/sok") ? LONGEST_SEARCH : LONGEST_QUERY;
    }

    /** The status to refuse the request with. */
    static Optional<Integer> problem(HttpServletRequest request) {
        return problem(Wanted.by(request));
    }

    static Optional<Integer> problem(Wanted wanted) {
        if (!READING.contains(wanted.method())) {
            return Optional.of(405);
        }
        int query = wanted.query() == null ? 0 : wanted.query().length() + 1;
        if (wanted.path().length() > LONGEST_PATH || query > longestQuery(wanted.path())) {
            return Optional.of(414);
        }
        boolean strange = wanted.parameters().get().filter(Requested::canBeKept).isEmpty()
                || path(wanted.path()).chars().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD);
        return strange ? Optional.of(400) : Optional.empty();
    }
}
