package no.fnsp.approver;

/** What came of asking a professional. Only after {@code Ok} has anything changed. */
public sealed interface Asked {

    record Ok(Request request) implements Asked {}

    /** Somebody has saved since: nobody is asked about words the asker has not read. */
    record SavedSince() implements Asked {}

    /** They were asked about these very words already, and have not answered yet. */
    record Waits() implements Asked {}

    /** The register of the site has no such person now. */
    record NotKnown() implements Asked {}

    /** The link would lead back to whoever asks: nobody vouches for their own work this way. */
    record Oneself() implements Asked {}

    /** Nobody has confirmed that this is who they are, and how they are reached. */
    record Unconfirmed() implements Asked {}

    /** Nobody but whoever asks has confirmed it. */
    record ConfirmedByYou() implements Asked {}

    /** No letter leaves this installation. */
    record NoMail() implements Asked {}

    /** The message, or a deadline that has passed or is more than 90 days away. */
    record Wrong(String what) implements Asked {}
}
