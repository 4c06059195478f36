package no.fnsp.site;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The platform's own host, which belongs to no site. */
@Component
public class PlatformHost {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private final String host;

    PlatformHost(@Value("${fnsp.platform-host}") String host) {
        this.host = host;
    }

    public String name() {
        return host;
    }

    /** Whether it is what was asked; a developer's own machine has other names for itself. */
    public boolean is(String asked) {
        return asked.toLowerCase(Locale.ROOT).equals(host) || (host.equals("localhost") && isThisMachine(asked));
    }

    /** Whether it is a name of the very machine that is asked, as on a developer's own. */
    public static boolean isThisMachine(String asked) {
        return LOOPBACK.contains(asked.toLowerCase(Locale.ROOT));
    }
}
