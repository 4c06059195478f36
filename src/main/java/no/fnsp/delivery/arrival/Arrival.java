package no.fnsp.delivery.arrival;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first that every request meets. Behind trusted proxies it is shown as its client sent it; where the sites are on https, whoever
 * came over http is led to the same address there, and browsers are told to come that way at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(Proxies.class)
class Arrival extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Arrival.class);

    /** A year. Not for subdomains: a hospital's other names are not ours to speak for. */
    static final String BY_TLS_ONLY = "max-age=31536000";

    /** Tells {@code signin.example.ThisMachine}, and whoever else asks, that somebody else than the client stands at the door. */
    private static final String FORWARDED = "no.fnsp.request.forwarded";

    private final Proxies proxies;
    private final boolean https;
    private final AtomicBoolean warned = new AtomicBoolean();

    Arrival(
            Proxies proxies,
            @Value("${fnsp.public-scheme}") String scheme,
            @Value("${server.forward-headers-strategy}") String servers) {
        if (!servers.equalsIgnoreCase("none")) {
            throw new IllegalStateException(
                    "server.forward-headers-strategy is " + servers
                            + ", which believes more than it should. Leave it out, and name the proxies in fnsp.proxies.trusted.");
        }
        this.proxies = proxies;
        this.https = scheme.equals("https");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest sent, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest request = Peer.plain(sent);
        Optional<PassedOn> told = PassedOn.of(new Sent(request), proxies);
        if (told.isEmpty()) {
            warnOfUntrusted(request);
        }
        HttpServletRequest arrived =
                told.<HttpServletRequest>map(one -> passedOn(request, one)).orElse(request);
        if (https && told.isPresent() && "http".equals(told.get().scheme())) {
            leadToTls(arrived, response);
            return;
        }
        if (https) {
            response.setHeader("Strict-Transport-Security", BY_TLS_ONLY);
        }
        chain.doFilter(arrived, response);
    }

    private static HttpServletRequest passedOn(HttpServletRequest request, PassedOn told) {
        request.setAttribute(FORWARDED, Boolean.TRUE);
        return new Arrived(request, told);
    }

    /** The same address, and with 308 the same method. */
    private static void leadToTls(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(308);
        response.setHeader("Location", "https://" + request.getServerName() + request.getRequestURI() + query);
        response.setHeader("Cache-Control", "max-age=3600");
    }

    /** Once: whoever set up the proxy must know that all its readers look like one. */
    private void warnOfUntrusted(HttpServletRequest request) {
        boolean tells = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        if (tells && warned.compareAndSet(false, true)) {
            log.warn(
                    "A request was passed on by a machine that is not in fnsp.proxies.trusted: what it tells is not believed");
        }
    }

    private record Sent(HttpServletRequest request) implements Arrivals.Telling {

        @Override
        public String peer() {
            return request.getRemoteAddr();
        }

        @Override
        public List<String> all(String header) {
            return Collections.list(request.getHeaders(header));
        }
    }
}
