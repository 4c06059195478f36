package no.fnsp.process;

import no.fnsp.content.Draft;

/** What came of an act in a case. Only {@code Ok} has changed anything. */
public sealed interface Done {

    record Ok() implements Done {}

    /** Somebody has saved in the draft since it was read: nobody vouches for words they have not read. */
    record SavedSince(Draft theirs) implements Done {}

    /** It has ended, or somebody was first. */
    record Already() implements Done {}

    /** Something before it is waited for. */
    record NotYet() implements Done {}

    /** Whoever wrote a text neither checks nor approves it. */
    record OwnText() implements Done {}

    record NoProfession() implements Done {}

    /** Others are told why. */
    record NoWords() implements Done {}

    record TooLong() implements Done {}

    /** The step cannot be skipped. */
    record NotSkippable() implements Done {}

    /** A hearing is open, or has remarks that nobody has handled. */
    record HearingRuns() implements Done {}

    record NobodyInvited() implements Done {}

    record NoSuchDay() implements Done {}
}
