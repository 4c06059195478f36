package no.fnsp.delivery.arrival;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What trusted proxies tell of a request. Never changes.
 *
 * @param client who asked the outermost of them
 * @param scheme http or https, as the client spoke; null when it is not told
 * @param host as the client asked for it, perhaps with a port; null when it is not told
 * @param port null when it is not told
 */
record PassedOn(
        InetAddress client,
        @Nullable String scheme,
        @Nullable String host,
        @Nullable Integer port) {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");

    /** Empty unless it comes from a proxy we trust. */
    static Optional<PassedOn> of(Arrivals.Telling request, Proxies proxies) {
        if (proxies.trusted().isEmpty()) {
            return Optional.empty();
        }
        Optional<InetAddress> peer = Hop.address(request.peer());
        return peer.filter(proxies::trust)
                .map(proxy -> proxies.header() == Proxies.Family.FORWARDED
                        ? forwarded(request, proxies, proxy)
                        : xForwarded(request, proxies, proxy));
    }

    /** A request that came here so, as its client sent it. */
    Arrivals.Came seen(Arrivals.Came here) {
        String by = scheme == null ? here.scheme() : scheme;
        return new Arrivals.Came(
                by, host == null ? here.host() : host.replaceFirst(":[0-9]+$", ""), portSeen(by, here.port()));
    }

    private int portSeen(String by, int here) {
        if (port != null) {
            return port;
        }
        int colon = host == null ? -1 : host.lastIndexOf(':');
        if (host != null && colon > host.lastIndexOf(']')) {
            return Integer.parseInt(host.substring(colon + 1));
        }
        // The port of the proxy's own connection says nothing of the client's.
        return scheme == null && host == null ? here : by.equals("https") ? 443 : 80;
    }

    private static PassedOn xForwarded(Arrivals.Telling request, Proxies proxies, InetAddress proxy) {
        List<String> chain = values(request, "X-Forwarded-For");
        InetAddress client = proxy;
        for (String hop : chain.reversed()) {
            Optional<InetAddress> before = Hop.address(hop);
            if (before.isEmpty()) {
                break; // what stands further out was written by nobody we know
            }
            client = before.get();
            if (!proxies.trust(client)) {
                break;
            }
        }
        return new PassedOn(
                client,
                scheme(last(request, "X-Forwarded-Proto")),
                host(last(request, "X-Forwarded-Host")),
                port(last(request, "X-Forwarded-Port")));
    }

    /** Each proxy adds one hop; the outermost we trust tells how the client came to it. */
    private static PassedOn forwarded(Arrivals.Telling request, Proxies proxies, InetAddress proxy) {
        var told = new PassedOn(proxy, null, null, null);
        for (Hop hop : Hop.all(String.join(",", request.all("Forwarded"))).reversed()) {
            Optional<InetAddress> before = Hop.address(hop.get("for"));
            if (before.isEmpty()) {
                break;
            }
            told = new PassedOn(before.get(), scheme(hop.get("proto")), host(hop.get("host")), null);
            if (!proxies.trust(before.get())) {
                break;
            }
        }
        return told;
    }

    private static List<String> values(Arrivals.Telling request, String header) {
        var values = new ArrayList<String>();
        for (String line : request.all(header)) {
            for (String one : line.split(",")) {
                values.add(one.strip());
            }
        }
        return values;
    }

    /** What the nearest proxy wrote. */
    private static String last(Arrivals.Telling request, String header) {
        List<String> values = values(request, header);
        return values.isEmpty() ? "" : values.getLast();
    }

    private static @Nullable String scheme(String written) {
        String scheme = written.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? scheme : null;
    }

    private static @Nullable String host(String written) {
        return HOST.matcher(written).matches() ? written.toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable Integer port(String written) {
        return written.matches("[1-9][0-9]{0,4}") ? Integer.valueOf(written) : null;
    }
}
