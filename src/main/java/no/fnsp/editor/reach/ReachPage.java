package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;

/** Whom a draft would reach, before it is published. Never changes. @param classes what kinds of change it can be */
record ReachPage(DeskFrame frame, Piece piece, Draft draft, List<ChangeClass> classes, ReachTable table)
        implements DeskPage {

    ReachPage {
        classes = List.copyOf(classes);
    }

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }

    String lane() {
        return draft.lane().key();
    }
}
