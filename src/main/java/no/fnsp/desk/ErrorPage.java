package no.fnsp.desk;

import java.util.List;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;

/** Why the desk could not do what was asked, and what to do instead; with the way on for whoever is signed in. Never changes. */
public record ErrorPage(Desk desk, String key) implements DeskPage {

    /** For somebody who is not known, or cannot be looked up. */
    static Desk nobody(Messages words, String build, Door.Csrf csrf) {
        var nobody = new Editor(new UUID(0, 0), "", "", words.language(), List.of());
        return new Desk(nobody, words, build, csrf, "/desk", "");
    }

    @Override
    public DeskFrame frame() {
        return desk.frame(desk.words().get("desk.error." + key));
    }
}
