package no.fnsp.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** The ids of one text while they are given out: none is given twice, and a fresh one has never been seen. Changes. */
final class Ids {

    private final Set<BlockId> given = new HashSet<>();
    private final Set<BlockId> seen;
    private final Supplier<BlockId> fresh;

    Ids(Collection<BlockId> seen, Supplier<BlockId> fresh) {
        this.seen = new HashSet<>(seen);
        this.fresh = fresh;
    }

    /** The id itself the first time it is asked for, after that a fresh one. */
    BlockId keep(BlockId id) {
        return given.add(id) ? id : fresh();
    }

    BlockId fresh() {
        var id = fresh.get();
        while (!seen.add(id)) {
            id = fresh.get();
        }
        given.add(id);
        return id;
    }
}
