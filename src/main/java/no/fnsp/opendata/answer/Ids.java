package no.fnsp.opendata.answer;

import java.util.Optional;
import java.util.UUID;

/** Ids as somebody wrote them. */
public final class Ids {

    private Ids() {}

    public static Optional<UUID> find(String written) {
        return written.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }
}
