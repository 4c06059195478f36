package no.fnsp.approval;

import java.util.List;
import java.util.Set;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Ended;
import no.fnsp.text.Touched;
import org.jspecify.annotations.Nullable;

/** What came of publishing a draft. Only {@code Ok} has changed anything; the draft stands as it was after all others. */
public sealed interface Published {

    /** Readers see it. */
    record Ok(Edition edition) implements Published {}

    /** Somebody has saved in the draft since it was read; what they wrote has not been looked at. */
    record SavedSince(Draft theirs) implements Published {}

    /** The draft is no more. */
    record Gone(Ended what) implements Published {}

    /**
     * Another edition was published since the draft began. Published past it, the draft would undo a critical correction
     * without a word: it catches up first.
     *
     * @param now what is published; null when the text was withdrawn
     */
    record MovedOn(@Nullable Edition now) implements Published {}

    /** The draft says what is published already: readers and hospitals would be told of a change that is none. */
    record SaysTheSame() implements Published {}

    /** It is called editorial and touches what a small slip can make dangerous: professional, or with a written reason. */
    record NeedsReason(Set<Touched> touched) implements Published {}

    /** Something in it is not good enough for readers. */
    record Held(List<Objection> objections) implements Published {
        public Held {
            objections = List.copyOf(objections);
        }
    }
}
