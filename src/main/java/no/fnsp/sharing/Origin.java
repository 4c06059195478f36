package no.fnsp.sharing;

import java.util.UUID;

/** Whose words a part of a page is, down to the edition that says them. Never changes. */
public sealed interface Origin {

    /** The document and edition the words stand in. */
    UUID document();

    UUID edition();

    /** The national base's, or the site's own where the document is not shared. */
    record Written(UUID document, UUID edition) implements Origin {}

    /**
     * One node's.
     *
     * @param behind whether the change was written against another national edition than the one shown
     */
    record Local(UUID node, UUID site, UUID document, UUID edition, Intent intent, boolean behind) implements Origin {}
}
