package no.fnsp.editor.writing;

import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;

/** Where a draft and what was published after it began have changed the same. Never changes. */
record BehindPage(DeskFrame frame, Piece piece, Draft draft, Trouble trouble) implements DeskPage {

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }
}
