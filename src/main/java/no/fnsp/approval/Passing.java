package no.fnsp.approval;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.text.BlockId;
import no.fnsp.text.Correction;
import no.fnsp.text.Corrections;

/**
 * One national text passing from an edition to new words, and what that does to what sites show. Both the reach that is told before
 * and the publication itself ask this. Never changes.
 */
public final class Passing {

    private final Edition old;
    private final Body now;
    private final ChangeClass change;
    private final Corrections corrections;

    public Passing(Edition old, Body now, ChangeClass change) {
        this.old = old;
        this.now = now;
        this.change = change;
        this.corrections = Corrections.between(old.body().chapters(), now.chapters());
    }

    /** The chapters that say something else. */
    public Set<BlockId> chapters() {
        return chapters(corrections.operations());
    }

    /** Whether only the edition that was published until now is passed on from without being asked. */
    boolean takes(Edition shown) {
        return shown.id().equals(old.id()) && (change == ChangeClass.EDITORIAL || change == ChangeClass.CRITICAL);
    }

    public Fate of(Edition shown) {
        if (takes(shown)) {
            return new Fate.Taken();
        }
        return change == ChangeClass.CRITICAL ? mended(shown.body()) : new Fate.Waits();
    }

    private Fate mended(Body older) {
        Corrections fitting = corrections.carryingNothingElse(old.body().chapters(), older.chapters());
        var missed = new HashSet<>(corrections.operations());
        missed.removeAll(fitting.operations());
        missed.addAll(fitting.withoutPlaceIn(older.chapters()));
        Body said = older.corrected(old.body(), now);
        boolean outside = isLeft(old.body().lead(), now.lead(), older.lead(), said.lead())
                || isLeft(old.body().title(), now.title(), older.title(), said.title());
        return new Fate.Mended(said.withChapters(fitting.applyTo(older.chapters())), chapters(missed), outside);
    }

    /** What changed nationally, and here says neither what was right nor what it was made into. */
    private static boolean isLeft(Object was, Object is, Object here, Object corrected) {
        return !was.equals(is) && !here.equals(is) && Objects.equals(here, corrected);
    }

    private Set<BlockId> chapters(Collection<Correction> operations) {
        return operations.stream().map(this::chapter).collect(Collectors.toSet());
    }

    private BlockId chapter(Correction operation) {
        return switch (operation) {
            case Correction.Replaced replaced -> home(replaced.id());
            case Correction.Removed removed -> home(removed.id());
            case Correction.Inserted inserted -> inserted.chapter();
            case Correction.HeadingChanged heading -> heading.chapter();
            case Correction.OptionChanged option -> option.chapter();
            case Correction.ChapterInserted inserted -> inserted.chapter().id();
            case Correction.ChapterRemoved removed -> removed.chapter();
        };
    }

    /** Where the paragraph stands now, and else where it stood. */
    private BlockId home(BlockId block) {
        return List.of(now, old.body()).stream()
                .flatMap(body -> body.chapters().stream())
                .filter(chapter ->
                        chapter.blocks().stream().anyMatch(one -> one.id().equals(block)))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
