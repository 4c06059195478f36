package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What a request says of the page it was sent from. Browsers say it, and no page can make them say anything else. */
public enum Sender {
    /** One of our own pages. */
    OWN,
    /** Somebody else's. */
    OTHER,
    /** It says nothing: an old browser, or no browser. */
    UNKNOWN;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    public static Sender of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return OTHER;
        }
        if (origin != null) {
            return isOwn(origin, request) ? OWN : OTHER;
        }
        return site == null ? UNKNOWN : OWN;
    }

    /** Whether it would change something, and comes from another's page. */
    public static boolean isMischief(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && of(request) == OTHER;
    }

    /** By host and port alone: whether it was https is known to whoever ended that before us. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        String host = request.getHeader("Host");
        try {
            URI page = URI.create(origin);
            return host != null
                    && page.getRawAuthority() != null
                    && withoutUsualPort(page.getRawAuthority()).equals(withoutUsualPort(host));
        } catch (IllegalArgumentException garbage) {
            return false;
        }
    }

    private static String withoutUsualPort(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
