package no.fnsp.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves, renames and orders pages; a page takes along all that stands below it. Every address that is left leads to where
 * its page went, by itself and in one step, however often it moves.
 */
@Component
public class Moving {

    private final Branches branches;
    private final Shifts shifts;
    private final HiddenTexts hidden;
    private final DatabaseClock clock;

    Moving(Branches branches, Shifts shifts, HiddenTexts hidden, DatabaseClock clock) {
        this.branches = branches;
        this.shifts = shifts;
        this.hidden = hidden;
        this.clock = clock;
    }

    /**
     * The page under another, under the same name.
     *
     * @param here for where the page stands
     * @param there for the branch that it shall stand in
     * @param index its place among those that stand there, from 0; null for the last
     * @return {@code Moved}, {@code AsBefore}, or why not
     */
    @Transactional
    public Arranged move(Permit here, Permit there, UUID site, UUID document, String parent, @Nullable Integer index) {
        here.mustAllow(Right.ARRANGE, site, document);
        there.mustAllow(Right.ARRANGE, site);
        branches.alone(site);
        Optional<Placement> page = branches.of(site, document);
        if (page.isEmpty() || !branches.hasRoomUnder(site, parent)) {
            return new Arranged.Refused.NothingThere();
        }
        Move move = move(page.get(), Path.under(parent, Path.slug(page.get().path())));
        return refused(move)
                .<Arranged>map(why -> why)
                .orElseGet(() -> done(there, move, shifts(move, siblings(page.get(), parent), index)));
    }

    /** The page where it stands, under another name. @return {@code Moved}, {@code AsBefore}, or why not */
    @Transactional
    public Arranged rename(Permit permit, UUID site, UUID document, String name) {
        permit.mustAllow(Right.ARRANGE, site, document);
        branches.alone(site);
        Optional<Placement> page = branches.of(site, document);
        if (page.isEmpty()) {
            return new Arranged.Refused.NothingThere();
        }
        String slug = Slugs.of(name).isEmpty() ? Path.slug(page.get().path()) : Slugs.of(name);
        Move move = move(page.get(), Path.under(Path.parent(page.get().path()), slug));
        return refused(move)
                .<Arranged>map(why -> why)
                .orElseGet(() -> done(permit, move, move.shifts(page.get().position())));
    }

    private Move move(Placement page, String to) {
        return new Move(page, branches.branch(page.site(), page.path()), to);
    }

    private Optional<Arranged.Refused> refused(Move move) {
        UUID site = move.page().site();
        if (move.isIntoItself()) {
            return Optional.of(new Arranged.Refused.IntoItself());
        }
        return move.reserved(branches.kinds(move.branch()))
                .or(() -> branches.anotherSites(site, move.targets()).stream().findFirst())
                .or(() -> move.isAway() ? hidden.wouldHide(site, move.targets(), clock.now()) : Optional.empty())
                .<Arranged.Refused>map(Arranged.Refused.Reserved::new)
                .or(() -> move.taken(branches.branch(site, move.to()))
                        .map(path -> new Arranged.Refused.Taken(
                                path, Slugs.suggestion(move.to(), branches.takenLike(site, move.to())))));
    }

    private List<Placement> siblings(Placement page, String parent) {
        return branches.children(page.site(), parent).stream()
                .filter(other -> !other.document().equals(page.document()))
                .toList();
    }

    private static List<Shift> shifts(Move move, List<Placement> siblings, @Nullable Integer index) {
        if (index == null) {
            int others = siblings.stream().mapToInt(Placement::position).max().orElse(-1);
            return move.shifts(Math.max(move.page().position(), others + 1));
        }
        int place = Math.clamp(index, 0, siblings.size());
        var shifts = new ArrayList<>(move.shifts(place));
        var ordered = new ArrayList<>(siblings);
        ordered.add(place, move.page());
        numbered(ordered).stream()
                .filter(shift -> !shift.document().equals(move.page().document()))
                .forEach(shifts::add);
        return shifts;
    }

    private Arranged done(Permit permit, Move move, List<Shift> wanted) {
        if (wanted.isEmpty()) {
            return new Arranged.AsBefore();
        }
        shifts.carryOut(permit, move.page().site(), wanted, clock.now());
        return new Arranged.Moved(move.to(), move.branch().size());
    }

    /**
     * The pages right under a path in this order; those that are not named come after, as they stood.
     *
     * @param permit for the branch
     */
    @Transactional
    public Arranged reorder(Permit permit, UUID site, String parent, List<UUID> order) {
        permit.mustAllow(Right.ARRANGE, site);
        branches.alone(site);
        List<Placement> ordered = branches.children(site, parent).stream()
                .sorted(Comparator.comparingInt(page -> place(order, page)))
                .toList();
        List<Shift> wanted = numbered(ordered);
        if (wanted.isEmpty()) {
            return new Arranged.AsBefore();
        }
        shifts.carryOut(permit, site, wanted, clock.now());
        return new Arranged.Reordered(wanted.size());
    }

    private static int place(List<UUID> order, Placement page) {
        int place = order.indexOf(page.document());
        return place < 0 ? order.size() : place;
    }

    /** Those that change their number. */
    private static List<Shift> numbered(List<Placement> ordered) {
        return IntStream.range(0, ordered.size())
                .filter(i -> ordered.get(i).position() != i)
                .mapToObj(i -> Shift.of(ordered.get(i), ordered.get(i).path(), i))
                .toList();
    }
}
