package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.fnsp.composing.Outside;
import org.jspecify.annotations.Nullable;

/**
 * The host a reader asked, with what a developer's machine adds to it taken off:
 * {@code helse-bergen.no.localhost:8080} asks {@code helse-bergen.no}.
 */
record Asked(String host, Outside outside) {

    private static final String LOCAL = ".localhost";

    static Asked by(HttpServletRequest request) {
        return by(request.getServerName(), request.getScheme(), request.getServerPort());
    }

    static Asked by(@Nullable String name, String scheme, int port) {
        String host = name == null ? "" : name.toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (!host.endsWith(LOCAL)) {
            return new Asked(host, Outside.PUBLIC);
        }
        String suffix = LOCAL + (port == 80 ? "" : ":" + port);
        return new Asked(host.substring(0, host.length() - LOCAL.length()), new Outside(scheme, suffix));
    }

    /** The same host without {@code www.} in front. */
    Asked withoutWww() {
        return host.startsWith("www.") ? new Asked(host.substring(4), outside) : this;
    }
}
