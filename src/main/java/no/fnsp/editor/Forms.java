package no.fnsp.editor;

import java.util.Map;
import no.fnsp.content.Draft;

/** Makes the form of a draft: each kind of text has its own. */
public interface Forms {

    boolean knows(Piece piece);

    /** As the draft says. */
    Form of(Piece piece, Draft draft);

    /** As a browser sent it; what it says of what the draft never had is not believed. */
    Form sent(Piece piece, Draft draft, Map<String, String[]> fields);
}
