package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.fnsp.composing.Outside;

/**
 * The host a reader asked, with what a developer's machine adds to it taken off:
 * {@code helse-bergen.no.localhost:8080} asks {@code helse-bergen.no}.
 */
record Asked(String host, Outside outside) {

    private static final String LOCAL = ".localhost";

    static Asked by(HttpServletRequest request) {
        String host =
                request.getServerName() == null ? "" : request.getServerName().toLowerCase(Locale.ROOT);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (!host.endsWith(LOCAL)) {
            return new Asked(host, Outside.PUBLIC);
        }
        String suffix = LOCAL + (request.getServerPort() == 80 ? "" : ":" + request.getServerPort());
        return new Asked(host.substring(0, host.length() - LOCAL.length()), new Outside(request.getScheme(), suffix));
    }

    /** The same host without {@code www.} in front. */
    Asked withoutWww() {
        return host.startsWith("www.") ? new Asked(host.substring(4), outside) : this;
    }
}
