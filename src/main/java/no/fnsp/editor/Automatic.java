package no.fnsp.editor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permits;
import no.fnsp.text.Language;

/** Those who act and are nobody: the importer, the door, and what is done at its hour. {@code actor.<name>} says what each is called. */
public final class Automatic {

    private static final String CALLED = "actor.";

    private static final Map<UUID, String> KEYS = Messages.desk(Language.NB).keys().stream()
            .filter(key -> key.startsWith(CALLED))
            .collect(Collectors.toUnmodifiableMap(key -> Permits.actorOf(key.substring(CALLED.length())), key -> key));

    private Automatic() {}

    /** What it is called in the reader's language; empty for a person. */
    public static Optional<String> name(UUID actor, Messages words) {
        return Optional.ofNullable(KEYS.get(actor)).map(words::get);
    }
}
