package no.fnsp.site;

/** What came of changing what is set up. */
public sealed interface SetupOutcome {

    record Changed(Settings settings) implements SetupOutcome {}

    /** It says that already. */
    record NoNews() implements SetupOutcome {}

    /** Somebody else has said something else of the same since the form was read. */
    record Outdated(SiteVersion theirs) implements SetupOutcome {}
}
