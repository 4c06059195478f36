package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The language of the pages at the door. Whoever has chosen one there keeps it until they are in; else the browser says which it would
 * like, and where it says none of ours, the account.
 */
public final class Spoken {

    /** What the desk speaks. */
    public static final List<Language> ALL = List.of(Language.NB, Language.NN, Language.EN);

    /** In an address: {@code ?lang=nn}. */
    static final String ASKED = "lang";

    private static final String CHOSEN = "door-language";

    private static final List<Locale> UNDERSTOOD = List.of(
            Locale.of("nb"), Locale.of("nn"), Locale.of("no"), Locale.of("en"), Locale.of("da"), Locale.of("sv"));

    private Spoken() {}

    /** @param theirs of the account it is about; null while nobody is known */
    static Language of(HttpServletRequest request, @Nullable Language theirs) {
        asked(request).ifPresent(language -> choose(request, language));
        return chosen(request)
                .or(() -> preferred(request.getHeader("Accept-Language")))
                .or(() -> Optional.ofNullable(theirs))
                .orElse(Language.NB);
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        String asked = request.getMethod().equals("GET") ? request.getParameter(ASKED) : null;
        return ALL.stream().filter(language -> language.code().equals(asked)).findFirst();
    }

    /** What was chosen in this browser; it goes with the session. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CHOSEN) instanceof String code
                ? Language.find(code)
                : Optional.empty();
    }

    public static void choose(HttpServletRequest request, Language language) {
        request.getSession(true).setAttribute(CHOSEN, language.code());
    }

    static Optional<Language> preferred(@Nullable String accepted) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(Locale.LanguageRange.parse(accepted), UNDERSTOOD);
            return Optional.ofNullable(best)
                    .map(locale -> Language.find(locale.getLanguage())
                            .filter(ALL::contains)
                            .orElse(Language.NB));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }
}
