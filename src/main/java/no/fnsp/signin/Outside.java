package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Door;
import no.fnsp.html.Build;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frame around what the desk shows to somebody it does not know yet. */
@Component
public class Outside {

    private static final List<Locale> SPOKEN = List.of(
            Locale.of("nb"), Locale.of("nn"), Locale.of("no"), Locale.of("en"), Locale.of("da"), Locale.of("sv"));

    private final Door door;
    private final Build build;

    Outside(Door door, Build build) {
        this.door = door;
        this.build = build;
    }

    /** @param title the key of the page's title */
    public DeskFrame frame(HttpServletRequest request, String title) {
        Messages words = words(request);
        var nobody = new Editor(new UUID(0, 0), "", "", words.language(), List.of());
        String done = Objects.requireNonNullElse(request.getParameter("done"), "");
        return new Desk(nobody, words, build.id(), door.csrf(request), request.getRequestURI(), done)
                .frame(words.get(title));
    }

    /** In the language of the person's desk; a stranger's browser says which it would like. */
    Messages words(HttpServletRequest request) {
        return Messages.desk(door.editor(request)
                .map(Editor::language)
                .orElseGet(() -> language(request.getHeader("Accept-Language"))));
    }

    private static Language language(@Nullable String accepted) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null || best.getLanguage().equals("nb")
                    ? Language.NB
                    : Language.find(best.getLanguage()).orElse(Language.NB);
        } catch (IllegalArgumentException garbage) {
            return Language.NB;
        }
    }
}
