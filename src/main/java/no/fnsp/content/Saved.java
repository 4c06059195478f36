package no.fnsp.content;

import java.util.List;
import java.util.UUID;

/** What came of saving a draft. Whoever saves still has the body that was handed in; nothing of it is lost by any of these. */
public sealed interface Saved {

    /** It is kept as it was written. */
    record Ok(Draft draft) implements Saved {}

    /**
     * Others had saved since the writer read, in other paragraphs: both are in the draft now. Nothing was written where the draft said
     * the writer's already.
     *
     * @param whose the authors of what was merged in; the writer too, when it was saved from another window
     */
    record Merged(Draft draft, List<UUID> whose) implements Saved {}

    /**
     * Others had changed the same paragraphs, or what the writer had read is not known any more. Nothing was written. What
     * a person decides is saved on top of {@code theirs}.
     *
     * @param theirs the draft as it is
     * @param merged a proposal with mine in the disputed places, and each of these
     * @param mine what was handed in, with ids
     */
    record Conflicting(Draft theirs, MergedBody merged, Body mine) implements Saved {}

    /** The draft is no more. Nothing was written; a new one may be started with the same body. */
    record Gone(Ended what) implements Saved {}

    /**
     * The draft says exactly this already; nothing was written.
     *
     * @param draft as it is, which may be newer than what the writer had read
     */
    record Unchanged(Draft draft) implements Saved {}

    /** More than a draft holds. Nothing was written. */
    record TooLarge(Size size, Size limit) implements Saved {}
}
