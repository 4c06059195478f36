package no.fnsp.placement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;

/**
 * A page that is to stand elsewhere, with its branch. Never changes.
 *
 * @param branch the page itself and all that stands below it
 * @param to its new path
 */
record Move(Placement page, List<Placement> branch, String to) {

    Move {
        branch = List.copyOf(branch);
    }

    /** Whether it gets another address, and not only another place among its siblings. */
    boolean isAway() {
        return !to.equals(page.path());
    }

    /** Below itself a page would hang in the air. */
    boolean isIntoItself() {
        return isAway() && Path.isWithin(Path.parent(to), page.path());
    }

    String target(Placement one) {
        return to + one.path().substring(page.path().length());
    }

    List<String> targets() {
        return branch.stream().map(this::target).toList();
    }

    /** Pages keep their place among their siblings; the one that is moved is given one. */
    List<Shift> shifts(int position) {
        return branch.stream()
                .filter(one -> !to.equals(page.path()) || (one.equals(page) && position != page.position()))
                .map(one -> Shift.of(one, target(one), one.equals(page) ? position : one.position()))
                .toList();
    }

    /** The first of the new paths that a page of its kind may not have; what stays where it is may stay. */
    Optional<String> reserved(Map<UUID, Kind> kinds) {
        return branch.stream()
                .filter(one -> !target(one).equals(one.path()))
                .filter(one -> Path.isReserved(Objects.requireNonNull(kinds.get(one.document())), target(one)))
                .map(this::target)
                .findFirst();
    }

    /** The first of the new paths where one of these stands that does not move along. */
    Optional<String> taken(List<Placement> there) {
        List<String> targets = targets();
        List<UUID> moving = branch.stream().map(Placement::document).toList();
        return there.stream()
                .filter(one -> !moving.contains(one.document()) && targets.contains(one.path()))
                .map(Placement::path)
                .findFirst();
    }
}
