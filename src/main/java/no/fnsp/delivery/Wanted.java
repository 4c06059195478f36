package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, however it came to us.
 *
 * @param path as it was written
 * @param parameters read when they are asked for; empty where they cannot be read
 */
record Wanted(
        String method,
        Asked asked,
        String path,
        @Nullable String query,
        Supplier<Optional<Map<String, String[]>>> parameters) {

    static Wanted by(HttpServletRequest request) {
        return new Wanted(
                request.getMethod(),
                Asked.by(request),
                request.getRequestURI(),
                request.getQueryString(),
                () -> Requested.parameters(request));
    }
}
