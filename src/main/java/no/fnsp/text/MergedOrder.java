package no.fnsp.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order of what is kept when two have moved and inserted in the same list. Changes while it is made. */
final class MergedOrder {

    private final Set<BlockId> base;
    private final List<BlockId> order = new ArrayList<>();

    private MergedOrder(Collection<BlockId> base) {
        this.base = new LinkedHashSet<>(base);
    }

    /**
     * Theirs for what was there, with my moves made in it; then what is new, each after the one it followed: where both
     * inserted, theirs first.
     *
     * @param kept what shall be in the order; each must be in mine or theirs
     */
    static List<BlockId> of(
            Collection<BlockId> base, Collection<BlockId> mine, Collection<BlockId> theirs, Set<BlockId> kept) {
        var merged = new MergedOrder(base);
        var myKept = mine.stream().filter(kept::contains).toList();
        var theirKept = theirs.stream().filter(kept::contains).toList();
        merged.order.addAll(theirKept.stream().filter(merged.base::contains).toList());
        merged.makeMoves(myKept.stream().filter(merged.base::contains).toList());
        // Mine are put in first, so that theirs come between them and what both followed.
        merged.insert(myKept);
        merged.insert(theirKept);
        return merged.order;
    }

    private void makeMoves(List<BlockId> mine) {
        var stayed = stayed(mine);
        order.removeIf(id -> mine.contains(id) && !stayed.contains(id));
        insert(mine);
    }

    private Set<BlockId> stayed(List<BlockId> mine) {
        var partners = Lcs.of(new ArrayList<>(base), mine);
        var stayed = new HashSet<BlockId>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                stayed.add(mine.get(i));
            }
        }
        return stayed;
    }

    /** Puts in what is missing, each right after the nearest before it that is there. */
    private void insert(List<BlockId> ids) {
        int after = -1;
        for (var id : ids) {
            int at = order.indexOf(id);
            if (at < 0) {
                at = after + 1;
                order.add(at, id);
            }
            after = at;
        }
    }
}
