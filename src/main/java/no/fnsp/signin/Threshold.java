package no.fnsp.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import no.fnsp.desk.Door;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets past whoever is signed in, and everybody to the door itself. Nobody else's body is read, however large it is. */
final class Threshold extends OncePerRequestFilter {

    private final Door door;
    private final Refusals refusals;

    Threshold(Door door, Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Sender.isMischief(request)) {
            refusals.fromElsewhere(request, response);
        } else if (!isDoor(request) && door.editor(request).isEmpty()) {
            refusals.notSignedIn(request, response);
        } else if (isDoor(request) && hasFiles(request) || isTooLarge(request)) {
            refusals.tooLarge(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isDoor(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/desk/sign-in")
                || path.startsWith("/desk/sign-in/")
                || path.startsWith("/desk/invitation/");
    }

    static boolean isNoticeOfDirectory(HttpServletRequest request) {
        return request.getServletPath().matches("/desk/sign-in/[a-z0-9-]+/logout-notice");
    }

    /** No form at the door has any, and whoever stands there is nobody yet: their files are not kept for a moment. */
    private static boolean hasFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** A form with files is read here for the first time: its proof stands among its fields. */
    private static boolean isTooLarge(HttpServletRequest request) {
        try {
            request.getParameter("_csrf");
            return false;
        } catch (IllegalStateException unreadable) {
            return true;
        }
    }
}
