package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.DeskErrors;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskReplies;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.desk.UnsentPage;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** What the door says to those it does not let past. What they wrote is never lost by it. */
@Component
class Refusals {

    private final Door door;
    private final DeskErrors errors;
    private final DeskReplies replies;
    private final Outside outside;

    Refusals(Door door, DeskErrors errors, DeskReplies replies, Outside outside) {
        this.door = door;
        this.errors = errors;
        this.replies = replies;
        this.outside = outside;
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Reply reply;
        if (DeskErrors.wantsData(request)) {
            reply = errors.reply(request, 401);
        } else if (reads) {
            reply = Reply.onward(Onwards.toSignIn(request));
        } else {
            reply = unsent(request, "signed-out", 401).orElseGet(() -> errors.reply(request, 401));
        }
        replies.write(reply, request, response);
    }

    /** The form is older than the session, or no form of ours. */
    void oldForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = DeskErrors.wantsData(request)
                ? oldFormData(request)
                : unsent(request, "old", 403).orElseGet(() -> page(request, "old-form"));
        replies.write(reply, request, response);
    }

    void fromElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(
                DeskErrors.wantsData(request)
                        ? data(request, "from-elsewhere", Map.of())
                        : page(request, "from-elsewhere"),
                request,
                response);
    }

    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(errors.reply(request, 413), request, response);
    }

    void tooMany(Duration wait, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        replies.write(errors.reply(request, 429), request, response);
    }

    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(errors.reply(request, 400), request, response);
    }

    void cannotBeKept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(errors.reply(request, 422), request, response);
    }

    /** Whoever is here before the first content is taken in waits a little. */
    void starting(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "5");
        Reply reply = DeskErrors.wantsData(request)
                ? errors.reply(request, 503)
                : errors.page(request, Optional.empty(), Messages.desk(Language.NB), "starting", 503);
        replies.write(reply, request, response);
    }

    void databaseAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "10");
        replies.write(errors.databaseAway(request), request, response);
    }

    private Optional<Reply> unsent(HttpServletRequest request, String key, int status) {
        if (Threshold.isDoor(request)) {
            return Optional.empty();
        }
        DeskFrame frame = outside.frame(request, "desk.unsent." + key + ".title");
        return UnsentPage.of(request, frame, key).map(page -> new Reply.Page(page, status));
    }

    private Reply page(HttpServletRequest request, String key) {
        return errors.page(request, door.editor(request), outside.words(request), key, 403);
    }

    /** A script of our own learns the new proof, and may try once more. Pages of others cannot read the answer. */
    private Reply oldFormData(HttpServletRequest request) {
        return data(request, "old-form", Map.of("token", door.csrf(request).token()));
    }

    private Reply data(HttpServletRequest request, String key, Map<String, String> more) {
        Messages words = outside.words(request);
        var data = new HashMap<String, Object>(more);
        data.put("type", "/desk/problems/" + key);
        data.put("title", words.get("desk.error." + key));
        data.put("detail", words.get("desk.error." + key + ".help"));
        data.put("status", 403);
        return new Reply.Data(data, 403);
    }
}
