package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a block came from when one was split or several were joined. Never changes. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Lineage(@Nullable BlockId splitFrom, List<BlockId> joinedFrom) {

    public Lineage {
        joinedFrom = joinedFrom == null ? List.of() : List.copyOf(joinedFrom);
    }

    public static Lineage split(BlockId from) {
        return new Lineage(from, List.of());
    }

    public static Lineage joined(List<BlockId> from) {
        return new Lineage(null, from);
    }
}
