package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.composing.Query;
import org.jspecify.annotations.Nullable;

/** What two requests have in common that are answered alike: host, path and the parameters that pages know. */
final class PageKey {

    private static final int LONGEST_PATH = 1000;

    private PageKey() {}

    /** Null for a request that is not for a page, or that cannot be asked. */
    static @Nullable String of(HttpServletRequest request) {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return null;
        }
        String path = request.getRequestURI();
        boolean plain = request.getQueryString() == null && path.length() <= LONGEST_PATH && path.indexOf('%') < 0;
        if (!plain && Requested.problem(request).isPresent()) {
            return null;
        }
        return host(request) + path + known(request);
    }

    private static String host(HttpServletRequest request) {
        Asked asked = Asked.by(request);
        String suffix = asked.outside().suffix();
        // On a developer's machine pages lead to the port they were asked at.
        return suffix.isEmpty() ? asked.host() : asked.outside().address(asked.host(), "");
    }

    private static String known(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return "";
        }
        Optional<Query> query = Requested.parameters(request).map(Query::of);
        return query.filter(given -> !given.equals(Query.NONE))
                .map(given -> "?" + closed(given.sted()) + "&" + closed(given.q()) + "&" + closed(given.letter()) + "&"
                        + given.page() + "&" + closed(given.kind()) + "&" + closed(given.speciality()) + "&"
                        + String.join(",", given.texts()) + narrowed(given))
                .orElse("");
    }

    private static String narrowed(Query query) {
        return query.narrowed().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "&" + one.getKey() + "=" + closed(one.getValue()))
                .collect(Collectors.joining());
    }

    /** Whatever a reader wrote, it ends where it ends. */
    private static String closed(String written) {
        return URLEncoder.encode(written, StandardCharsets.UTF_8);
    }
}
