package no.fnsp.delivery.arrival;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How clients came here, for whoever answers ahead of {@link Arrival}. */
@Component
@EnableConfigurationProperties(Proxies.class)
public class Arrivals {

    private final Proxies proxies;
    private final boolean https;

    Arrivals(Proxies proxies, @Value("${fnsp.public-scheme}") String scheme) {
        this.proxies = proxies;
        this.https = scheme.equals("https");
    }

    /** What can be asked of a request before anybody has looked at it. */
    public interface Telling {

        /** The address of the machine that the connection is from. */
        String peer();

        /** Each line of a header. */
        List<String> all(String header);
    }

    /** As its client wrote it. */
    public record Came(String scheme, @Nullable String host, int port) {}

    /** Whether what a request tells of itself is all there is to know. */
    public boolean areDirect() {
        return proxies.trusted().isEmpty();
    }

    /** As its client sent it to the outermost proxy that is trusted; empty for those that must be led to https. */
    public Optional<Came> came(Telling request, Came here) {
        Optional<PassedOn> told = PassedOn.of(request, proxies);
        if (told.isEmpty()) {
            return Optional.of(here);
        }
        return https && "http".equals(told.get().scheme())
                ? Optional.empty()
                : Optional.of(told.get().seen(here));
    }

    /** An address without the brackets that the web server writes around one of IPv6. */
    public static String bare(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }

    /** The value of {@code Strict-Transport-Security}; null where the sites are on http. */
    public @Nullable String onlyByTls() {
        return https ? Arrival.BY_TLS_ONLY : null;
    }
}
