package no.fnsp.hearing;

/** What came of an act on a hearing. Only {@code Ok} has changed anything. */
public sealed interface Heard {

    record Ok(Hearing hearing) implements Heard {}

    /** There is no such hearing, or no such remark in it. */
    record NothingThere() implements Heard {}

    /** It has ended already: somebody was first, or the deadline has passed. */
    record Ended() implements Heard {}

    /** The hospitals are told why. */
    record NoReason() implements Heard {}

    record TooLong(int longest) implements Heard {}

    /** A deadline is from one day to a year ahead, and later than it was. */
    record NoSuchDay() implements Heard {}

    /** Somebody must be asked. */
    record NobodyInvited() implements Heard {}
}
