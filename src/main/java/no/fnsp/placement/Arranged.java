package no.fnsp.placement;

import no.fnsp.content.Document;

/** What came of placing, moving, renaming, copying, removing or putting back a page. */
public sealed interface Arranged {

    /** A new page stands there; nothing is shown of it until it is published. */
    record Placed(Document document, String path) implements Arranged {}

    /** @param pages how many, with those below */
    record Moved(String path, int pages) implements Arranged {}

    record Reordered(int pages) implements Arranged {}

    record Trashed(String path) implements Arranged {}

    /** @param asBefore whether it stands where it stood; something else may have come there */
    record Restored(String path, boolean asBefore) implements Arranged {}

    /** Nothing to do. */
    record AsBefore() implements Arranged {}

    /** Why it was not done; nothing has changed. */
    sealed interface Refused extends Arranged {

        /** Another page stands at the path. @param suggestion a path that is free */
        record Taken(String path, String suggestion) implements Refused {}

        /** A page cannot stand below itself. */
        record IntoItself() implements Refused {}

        /** The platform, or another kind of page, has the path on every site. */
        record Reserved(String path) implements Refused {}

        /** What was to be arranged, or to have something under it, does not stand on the site. */
        record NothingThere() implements Refused {}

        /** What readers see is withdrawn before it is thrown away: that is where the reason is given. */
        record StillPublished() implements Refused {}

        /** @param pages how many stand below it; they are moved or removed first */
        record PagesBelow(int pages) implements Refused {}
    }
}
