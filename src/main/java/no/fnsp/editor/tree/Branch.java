package no.fnsp.editor.tree;

import java.util.UUID;
import no.fnsp.content.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One page in the tree of a site. Never changes.
 *
 * @param document null for a folder that the platform itself keeps, as {@code /nyheter}
 * @param own whether the text is the site's own, and not a national one it has adopted
 * @param children how many pages stand below it, at any depth
 * @param editable whether this person may edit it; else it has a padlock
 */
public record Branch(
        String path,
        @Nullable UUID document,
        @Nullable Kind kind,
        String title,
        boolean own,
        boolean published,
        boolean drafted,
        int children,
        boolean editable) {}
