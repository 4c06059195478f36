package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.identity.Editor;
import no.fnsp.text.Language;

/** Knows who is signed in. Everything at the desk is behind it. */
public interface Door {

    /** Whoever sent the request, with the rights they have now; empty for somebody who is not signed in, or may not be any more. */
    Optional<Editor> editor(HttpServletRequest request);

    /** The language to speak with whoever sent the request: as their desk was last, or as their browser would like. Asks no database. */
    Language language(HttpServletRequest request);

    /** Whether this is a machine for trying out, asked from itself: where anybody may be anybody, and letters are shown instead of sent. */
    boolean isForTryingOut(HttpServletRequest request);

    /** What a form must carry to be believed. */
    Csrf csrf(HttpServletRequest request);

    /** The name of the field and of the header, and what to put there. */
    record Csrf(String field, String header, String token) {
        public static final Csrf NONE = new Csrf("_csrf", "X-CSRF-TOKEN", "");
    }
}
