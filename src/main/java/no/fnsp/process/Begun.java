package no.fnsp.process;

import java.util.Set;
import no.fnsp.content.Draft;
import no.fnsp.text.Touched;

/** What came of sending a draft into the process. Only {@code Ok} has changed anything. */
public sealed interface Begun {

    record Ok(Case begun) implements Begun {}

    /** It is there already. */
    record Runs(Case already) implements Begun {}

    /** Somebody has saved in the draft since it was read. */
    record SavedSince(Draft theirs) implements Begun {}

    record NothingThere() implements Begun {}

    /** It is called editorial and touches what a small slip can make dangerous. */
    record NeedsReason(Set<Touched> touched) implements Begun {}

    record TooLong() implements Begun {}

    /** It goes through no steps: it is no national patient information, or critical, and then it is published at once. */
    record NotNeeded() implements Begun {}
}
