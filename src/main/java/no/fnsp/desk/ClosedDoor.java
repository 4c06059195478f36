package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.identity.Editor;
import org.springframework.stereotype.Component;

/** The desk of an installation where nobody can sign in yet. */
@Component
class ClosedDoor implements Door {

    @Override
    public Optional<Editor> editor(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public Csrf csrf(HttpServletRequest request) {
        return Csrf.NONE;
    }
}
