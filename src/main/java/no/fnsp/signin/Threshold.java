package no.fnsp.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.fnsp.desk.Door;
import no.fnsp.desk.Sender;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets past whoever is signed in, and everybody to the door itself. Nobody else's body is read, however large it is. */
final class Threshold extends OncePerRequestFilter {

    private static final int LONGEST_AT_THE_DOOR = 64 * 1024;

    private final Door door;
    private final Refusals refusals;
    private final BooleanSupplier ready;

    Threshold(Door door, Refusals refusals, BooleanSupplier ready) {
        this.door = door;
        this.refusals = refusals;
        this.ready = ready;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ready.getAsBoolean()) {
            refusals.starting(request, response);
        } else if (Sender.isMischief(request)) {
            refusals.fromElsewhere(request, response);
        } else if (!isDoor(request) && door.editor(request).isEmpty()) {
            refusals.notSignedIn(request, response);
        } else if (isTooLarge(request)) {
            refusals.tooLarge(request, response);
        } else if (hasNothingCharacter(request)) {
            refusals.cannotBeKept(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isDoor(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/desk/sign-in")
                || path.startsWith("/desk/sign-in/")
                || path.startsWith("/desk/invitation/")
                || path.startsWith("/desk/taking-up/");
    }

    static boolean isNoticeOfDirectory(HttpServletRequest request) {
        return request.getServletPath().matches("/desk/sign-in/[a-z0-9-]+/logout-notice");
    }

    /** A character 0 is no letter of anybody's, and the database keeps no text that has one. */
    private static boolean hasNothingCharacter(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.getKey()), Arrays.stream(one.getValue())))
                .anyMatch(words -> words.indexOf(0) >= 0);
    }

    /**
     * A form with files is read here for the first time: its proof stands among its fields. Strangers send none, and nothing large.
     */
    private static boolean isTooLarge(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (isDoor(request)
                && (request.getContentLengthLong() > LONGEST_AT_THE_DOOR || type.startsWith("multipart/"))) {
            return true;
        }
        try {
            request.getParameter("_csrf");
            return false;
        } catch (IllegalStateException unreadable) {
            return true;
        }
    }
}
