package no.fnsp.adopting;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.movedon.Task;
import no.fnsp.text.Language;

/** A task that somebody has ticked, as the form names it: {@code document.language.edition}. Never changes. */
record Ticked(UUID document, Language language, UUID edition) {

    static String name(Task task) {
        return task.document() + "." + task.language().code() + "." + task.edition();
    }

    /** Empty for what is no such name. */
    static Optional<Ticked> read(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Language.find(parts[1])
                    .map(language -> new Ticked(UUID.fromString(parts[0]), language, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
