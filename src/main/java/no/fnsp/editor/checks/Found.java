package no.fnsp.editor.checks;

import no.fnsp.content.Draft;
import no.fnsp.editor.Piece;

/** A draft that was found through the person who asks. Never changes. */
record Found(Piece piece, Draft draft) {

    String toHints() {
        return piece.to(draft.language(), "/hints?lane=" + draft.lane().key());
    }
}
