package no.fnsp.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one kind of change, from an instant on. Never changes: a case keeps the one it began with.
 *
 * @param until null while it holds for cases that begin
 */
public record Definition(
        UUID id,
        ChangeClass change,
        List<Step> steps,
        UUID by,
        Instant from,
        @Nullable Instant until) {

    public Definition {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(Step.Kind kind) {
        return steps.stream().filter(one -> one.kind() == kind).findFirst();
    }
}
