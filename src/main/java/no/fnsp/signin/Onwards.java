package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go when the door stopped them. Only ever a page of our own desk. */
public final class Onwards {

    private static final String START = "/desk";
    private static final Pattern OWN_PAGE =
            Pattern.compile("/desk(/[A-Za-z0-9._~!$&'()*+,=:@%-]+)*/?([?][^\\\\\\s#]*)?");
    private static final int LONGEST = 1500;

    private Onwards() {}

    /** The address, if it is a page of the desk and no door; else where everybody begins. */
    public static String safe(@Nullable String next) {
        return next != null
                        && next.length() <= LONGEST
                        && OWN_PAGE.matcher(next).matches()
                        && !next.contains("..")
                        && !next.startsWith("/desk/sign-")
                ? next
                : START;
    }

    static String toSignIn(HttpServletRequest request) {
        String query = request.getQueryString();
        return toSignIn(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String toSignIn(String next) {
        String safe = safe(next);
        return safe.equals(START)
                ? "/desk/sign-in"
                : "/desk/sign-in?next=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }
}
