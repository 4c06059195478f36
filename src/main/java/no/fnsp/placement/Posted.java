package no.fnsp.placement;

/** What came of having an address lead somewhere, or of ending that. */
public sealed interface Posted {

    record Ok() implements Posted {}

    /** It leads there already, or nowhere already. */
    record NoNews() implements Posted {}

    /** Somebody else has had it lead elsewhere since the form was read. */
    record Outdated(Signpost theirs) implements Posted {}

    /** Somebody has put a page there. */
    record Taken(Placement page) implements Posted {}
}
