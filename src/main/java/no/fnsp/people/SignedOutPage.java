package no.fnsp.people;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.desk.Door;
import no.fnsp.identity.Editor;

/** What somebody is told who has changed how they come in, and comes in anew. Never changes. */
public record SignedOutPage(DeskFrame frame, String message) implements DeskPage {

    /** Around it is nobody's name any more. */
    static SignedOutPage of(Desk desk, String message) {
        var nobody = new Editor(new UUID(0, 0), "", "", desk.editor().language(), List.of());
        var out = new Desk(nobody, desk.words(), desk.build(), Door.Csrf.NONE, desk.path(), "");
        return new SignedOutPage(out.frame(desk.words().get(message)), message);
    }
}
