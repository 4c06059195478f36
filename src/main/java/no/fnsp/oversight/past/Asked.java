package no.fnsp.oversight.past;

import java.util.Optional;
import java.util.UUID;

/**
 * What the time machine is asked for, as a form or a link says it; what is missing is empty. Never changes.
 *
 * @param path an address of the site, or the whole address as it was copied
 * @param document the id of a text instead of a path: where it stands on the site now
 * @param on as {@code 2026-03-12}
 * @param time as {@code 14:05}
 * @param at an instant, which counts before the two
 * @param sted the place's word in the address
 */
record Asked(String path, String document, String language, String on, String time, String at, String sted) {

    Asked {
        path = path == null ? "" : path;
        document = document == null ? "" : document;
        language = language == null ? "" : language;
        on = on == null ? "" : on;
        time = time == null ? "" : time;
        at = at == null ? "" : at;
        sted = sted == null ? "" : sted;
    }

    Asked at(String otherPath) {
        return new Asked(otherPath, "", language, on, time, at, sted);
    }

    /** The text that is asked for by its id; empty when it is asked for by its path. */
    Optional<UUID> text() {
        try {
            return path.isBlank() && !document.isBlank() ? Optional.of(UUID.fromString(document)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
