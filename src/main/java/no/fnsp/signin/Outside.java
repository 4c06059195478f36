package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Door;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Editor;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frame around what the desk shows to somebody it does not know yet. */
@Component
public class Outside {

    private final Door door;
    private final Build build;

    Outside(Door door, Build build) {
        this.door = door;
        this.build = build;
    }

    /** @param title the key of the page's title */
    public DeskFrame frame(HttpServletRequest request, String title) {
        return frame(request, title, null);
    }

    /** @param about whom the page is for, though they are not in yet; null while nobody is known */
    public DeskFrame frame(HttpServletRequest request, String title, @Nullable Account about) {
        Messages words = words(request, about == null ? null : about.language());
        var nobody = new Editor(new UUID(0, 0), "", "", words.language(), List.of());
        String done = Objects.requireNonNullElse(request.getParameter("done"), "");
        return new Desk(nobody, words, build.id(), door.csrf(request), request.getRequestURI(), done)
                .frame(words.get(title));
    }

    Messages words(HttpServletRequest request) {
        return words(request, null);
    }

    /** In the language of the person's desk, when they are in. */
    private Messages words(HttpServletRequest request, @Nullable Language theirs) {
        return Messages.desk(door.editor(request).map(Editor::language).orElseGet(() -> Spoken.of(request, theirs)));
    }
}
