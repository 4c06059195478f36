package no.fnsp.signin.example;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request comes from the very machine that the platform runs on, and through nobody. A proxy on the same machine comes
 * from there too, so whatever looks as if it was passed on does not.
 */
@Component
public class ThisMachine {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> ADDRESSES = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1");
    private static final Set<String> PASSED_ON =
            Set.of("forwarded", "via", "x-real-ip", "true-client-ip", "cf-connecting-ip");

    private final boolean alone;

    ThisMachine(
            @Value("${fnsp.platform-host}") String platform,
            @Value("${server.forward-headers-strategy:none}") String believesProxies) {
        alone = NAMES.contains(platform) && believesProxies.equalsIgnoreCase("none");
    }

    public boolean sent(HttpServletRequest request) {
        return alone
                && ADDRESSES.contains(request.getRemoteAddr())
                && NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && request.getAttribute("no.fnsp.request.forwarded") == null
                && Collections.list(request.getHeaderNames()).stream().noneMatch(ThisMachine::tellsOfAProxy);
    }

    private static boolean tellsOfAProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return PASSED_ON.contains(name) || name.startsWith("x-forwarded") || name.startsWith("x-original");
    }
}
