package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correction does to a text, operation by operation, so that it can be made in every edition that is shown anywhere
 * without carrying along anything else. Words are carried, order is not: a block that was only moved stays. Never changes.
 */
public record Corrections(@JsonValue List<Correction> operations) {

    @JsonCreator
    public Corrections {
        operations = List.copyOf(operations);
    }

    /** What must be done to the one text for it to say what the other does. */
    public static Corrections between(List<Chapter> before, List<Chapter> after) {
        return new Corrections(new Comparison(new TextById(before), after).operations());
    }

    /** The older edition with these corrections made in it; those without a place in it are passed over. */
    public List<Chapter> applyTo(List<Chapter> older) {
        var text = new CorrectedText(older);
        operations.forEach(text::correct);
        return text.chapters();
    }

    /** Those that cannot be made in the older edition, which has not what they name: a person must look at it. */
    public List<Correction> withoutPlaceIn(List<Chapter> older) {
        var text = new CorrectedText(older);
        return operations.stream().filter(operation -> !text.correct(operation)).toList();
    }

    /**
     * Those that make nothing else of the corrected text come along to an older edition: where that says a paragraph in other words
     * than the text did before it was corrected, exchanging it would carry a change that nobody there has accepted.
     *
     * @param before what the corrections were made to
     */
    public Corrections carryingNothingElse(List<Chapter> before, List<Chapter> older) {
        var was = new TextById(before);
        var here = new TextById(older);
        return new Corrections(operations.stream()
                .filter(operation -> switch (operation) {
                    case Correction.Replaced replaced -> isAsBefore(was, here, replaced.id(), replaced.block());
                    case Correction.Removed removed -> isAsBefore(was, here, removed.id(), null);
                    default -> true;
                })
                .toList());
    }

    /** Or lacks it, or says what is right already. */
    private static boolean isAsBefore(TextById was, TextById here, BlockId id, @Nullable Block right) {
        var block = here.block(id);
        return block == null || block.equals(was.block(id)) || block.equals(right);
    }

    public boolean isEmpty() {
        return operations.isEmpty();
    }

    /** Finds the operations; changes while it does. */
    private static final class Comparison {
        private final TextById before;
        private final List<Chapter> after;
        private final TextById corrected;
        private final List<Correction> operations = new ArrayList<>();

        Comparison(TextById before, List<Chapter> after) {
            this.before = before;
            this.after = after;
            this.corrected = new TextById(after);
        }

        /** Inserts before it removes, so that what is inserted finds its place. */
        List<Correction> operations() {
            BlockId previous = null;
            for (var chapter : after) {
                compare(previous, chapter);
                previous = chapter.id();
            }
            before.blockIds().stream()
                    .filter(id -> corrected.block(id) == null)
                    .forEach(id -> operations.add(new Correction.Removed(id)));
            before.chapterIds().stream()
                    .filter(id -> corrected.chapter(id) == null)
                    .forEach(id -> operations.add(new Correction.ChapterRemoved(id)));
            return operations;
        }

        private void compare(@Nullable BlockId previous, Chapter chapter) {
            var was = before.chapter(chapter.id());
            if (was == null) {
                operations.add(new Correction.ChapterInserted(previous, chapter.with(List.of())));
            } else {
                compareTitles(was, chapter);
            }
            BlockId last = null;
            for (var block : chapter.blocks()) {
                compare(chapter.id(), last, block);
                last = block.id();
            }
        }

        private void compareTitles(Chapter was, Chapter is) {
            if (!was.heading().equals(is.heading())) {
                operations.add(new Correction.HeadingChanged(is.id(), is.heading()));
            }
            if (was.optional() != is.optional()) {
                operations.add(new Correction.OptionChanged(is.id(), is.optional()));
            }
        }

        private void compare(BlockId chapter, @Nullable BlockId last, Block block) {
            var was = before.block(block.id());
            if (was == null) {
                operations.add(new Correction.Inserted(chapter, last, block));
            } else if (!was.equals(block)) {
                operations.add(new Correction.Replaced(block.id(), block));
            }
        }
    }
}
