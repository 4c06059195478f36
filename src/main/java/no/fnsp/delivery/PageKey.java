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
        return of(Wanted.by(request));
    }

    static @Nullable String of(Wanted wanted) {
        if (!wanted.method().equals("GET") && !wanted.method().equals("HEAD")) {
            return null;
        }
        String path = wanted.path();
        boolean plain = wanted.query() == null && path.length() <= LONGEST_PATH && path.indexOf('%') < 0;
        if (!plain && Requested.problem(wanted).isPresent()) {
            return null;
        }
        return host(wanted.asked()) + path + known(wanted);
    }

    private static String host(Asked asked) {
        String suffix = asked.outside().suffix();
        // On a developer's machine pages lead to the port they were asked at.
        return suffix.isEmpty() ? asked.host() : asked.outside().address(asked.host(), "");
    }

    private static String known(Wanted wanted) {
        if (wanted.query() == null) {
            return "";
        }
        Optional<Query> query = wanted.parameters().get().map(Query::of);
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
