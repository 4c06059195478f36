package no.fnsp.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A remark that a text is, or may be, published in spite of. Never changes.
 *
 * @param check its key, and {@code values} what was found: for the messages of a {@link Remark}
 * @param by who let it pass
 * @param waiver why and until when; empty for what a critical correction passed by, which is a task until it is mended
 */
public record LetPass(String check, List<String> values, UUID by, Instant at, Optional<Waiver> waiver) {

    public LetPass {
        values = List.copyOf(values);
    }
}
