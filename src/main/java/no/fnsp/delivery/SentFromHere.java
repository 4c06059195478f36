package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is sent comes from a page of the same host. Public hosts set no cookie that could tell, so the browser must say so: by
 * {@code Sec-Fetch-Site}, which no page can forge, else by {@code Origin}, else by {@code Referer}. Who says nothing is refused.
 */
final class SentFromHere {

    private SentFromHere() {}

    static boolean is(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return isOurs(origin == null ? request.getHeader("Referer") : origin, request);
    }

    private static boolean isOurs(@Nullable String address, HttpServletRequest request) {
        if (address == null) {
            return false;
        }
        try {
            String host = new URI(address).getHost();
            return host != null
                    && host.toLowerCase(Locale.ROOT)
                            .equals(request.getServerName().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException garbage) {
            return false;
        }
    }
}
