package no.fnsp.study;

import java.util.UUID;
import no.fnsp.text.Language;

/** Somebody who leads studies, as they are or were. Never changes. @param state names what was known of them then */
public record Leader(UUID id, UUID site, long state, String name, String email, Language language) {

    /** {@code k•••@helse-bergen.no}: enough for its owner to know it. */
    public String hiddenEmail() {
        return email.replaceFirst("^(.).*@", "$1•••@");
    }
}
