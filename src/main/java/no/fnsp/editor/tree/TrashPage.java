package no.fnsp.editor.tree;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;
import no.fnsp.placement.InTrash;

/** What was taken off a site and can be put back. Never changes. */
public record TrashPage(DeskFrame frame, Here here, List<Thrown> thrown) implements DeskPage {

    public TrashPage {
        thrown = List.copyOf(thrown);
    }

    public record Thrown(InTrash page, String title) {}
}
