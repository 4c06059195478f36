package no.fnsp.gate;

/** What became of a wish to let a remark pass. */
public sealed interface Waived {

    record Ok(Waiver waiver) implements Waived {}

    /** It must be said why. */
    record NoReason() implements Waived {}

    /** It must end after today, and within a year. */
    record NoSuchEnd() implements Waived {}

    /** Nobody may let this pass, or only somebody with more rights. */
    record NotYours() implements Waived {}
}
