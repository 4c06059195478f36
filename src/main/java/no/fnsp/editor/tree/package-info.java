/** The pages of a site as a tree: finding, making, moving, copying and removing them. */
@NullMarked
package no.fnsp.editor.tree;

import org.jspecify.annotations.NullMarked;
