package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import org.springframework.stereotype.Component;

/** What the desk says when it cannot do what was asked: a page, or problem+json for its scripts. */
@Component
public class DeskErrors {

    private final Door door;
    private final Build build;

    DeskErrors(Door door, Build build) {
        this.door = door;
        this.build = build;
    }

    /** @param status 400, 403, 404, 405, 409, 413, 415, 422, 429, 500 or 503 */
    public Reply reply(HttpServletRequest request, int status) {
        Optional<Editor> editor = known(request, status);
        Messages words = Messages.desk(editor.map(Editor::language).orElseGet(() -> door.language(request)));
        String key = words.has("desk.error." + status) ? String.valueOf(status) : status < 500 ? "400" : "500";
        return wantsData(request)
                ? new Reply.Data(
                        Map.of(
                                "type",
                                "/desk/problems/" + key,
                                "title",
                                words.get("desk.error." + key),
                                "detail",
                                words.get("desk.error." + key + ".help"),
                                "status",
                                status),
                        status)
                : page(request, editor, words, key, status);
    }

    /** Nothing is known of who asks. What they wrote in a form is given back to them, to be sent again when there is an answer. */
    public Reply databaseAway(HttpServletRequest request) {
        return wantsData(request) ? reply(request, 503) : unsent(request).orElseGet(() -> reply(request, 503));
    }

    /** The proof that came with the form goes with it the next time: it is as good as it was when there are sessions again. */
    private Optional<Reply> unsent(HttpServletRequest request) {
        Messages words = Messages.desk(door.language(request));
        var proof =
                new Door.Csrf(Door.Csrf.NONE.field(), Door.Csrf.NONE.header(), sent(request, Door.Csrf.NONE.field()));
        DeskFrame frame = ErrorPage.nobody(words, build.id(), proof).frame(words.get("desk.unsent.away.title"));
        return UnsentPage.of(request, frame, "away").map(page -> new Reply.Page(page, 503));
    }

    private static String sent(HttpServletRequest request, String field) {
        try {
            return Objects.requireNonNullElse(request.getParameter(field), "");
        } catch (IllegalStateException unreadable) {
            return "";
        }
    }

    /** The same as a page, in the desk's frame for whoever is signed in. @param key of its messages: {@code desk.error.<key>} */
    public Reply page(HttpServletRequest request, Optional<Editor> editor, Messages words, String key, int status) {
        Desk desk = editor.map(one -> new Desk(one, words, build.id(), door.csrf(request), request.getRequestURI(), ""))
                .orElseGet(() -> ErrorPage.nobody(words, build.id(), Door.Csrf.NONE));
        return new Reply.Page(new ErrorPage(desk, key), status);
    }

    private Optional<Editor> known(HttpServletRequest request, int status) {
        return status >= 500 ? Optional.empty() : door.editor(request);
    }

    public static boolean wantsData(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
