package no.fnsp.editor.tree;

import java.util.List;
import no.fnsp.content.Kind;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;

/**
 * One level of a site's page tree, or what a search found. Never changes.
 *
 * @param under the path whose children are shown
 * @param q what was searched for; empty when nothing was
 * @param kinds what may be made here; empty when this person may make nothing
 */
public record TreePage(DeskFrame frame, Here here, String under, String q, List<Branch> branches, List<Kind> kinds)
        implements DeskPage {

    public TreePage {
        branches = List.copyOf(branches);
        kinds = List.copyOf(kinds);
    }

    public boolean searched() {
        return !q.isEmpty();
    }

    /** Whether the pages shown can be put in another order: a search shows pages from everywhere. */
    boolean arrangeable() {
        return !searched() && !kinds.isEmpty();
    }

    /** How many pages there are to be before or after; folders of the platform stand first. */
    int placed() {
        return placedPages().size();
    }

    /** From 1. */
    int placeOf(Branch branch) {
        return placedPages().indexOf(branch) + 1;
    }

    private List<Branch> placedPages() {
        return branches.stream().filter(one -> one.document() != null).toList();
    }

    String level(Branch branch) {
        return here.to("/pages?under=" + branch.path());
    }
}
