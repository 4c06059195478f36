package no.fnsp.editor.writing;

import no.fnsp.content.Draft;

/** The lane that an address or a form names; the ordinary one for anything else. */
public final class Lanes {

    private Lanes() {}

    public static Draft.Lane of(String name) {
        return name.equals(Draft.Lane.URGENT.key()) ? Draft.Lane.URGENT : Draft.Lane.ORDINARY;
    }
}
