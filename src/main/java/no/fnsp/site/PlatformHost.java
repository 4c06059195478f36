package no.fnsp.site;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The platform's own host, which belongs to no site. */
@Component
public class PlatformHost {

    /** Names of the very machine that is asked. */
    public static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final String host;

    PlatformHost(@Value("${fnsp.platform-host}") String host) {
        this.host = host;
    }

    /** Whether it is what was asked; a developer's own machine has other names for itself. */
    public boolean is(String asked) {
        String name = asked.toLowerCase(Locale.ROOT);
        return name.equals(host) || (host.equals("localhost") && LOOPBACK.contains(name));
    }
}
