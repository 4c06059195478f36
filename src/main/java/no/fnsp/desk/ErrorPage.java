package no.fnsp.desk;

import java.util.List;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Editor;
import no.fnsp.text.Language;

/** Why the desk could not do what was asked, and what to do instead. Never changes. */
public record ErrorPage(Messages words, String build, String key, boolean signedIn) implements DeskPage {

    @Override
    public DeskFrame frame() {
        var nobody = new Editor(new UUID(0, 0), "", "", Language.NB, List.of());
        return new Desk(nobody, words, build, Door.Csrf.NONE, "/desk", "").frame(words.get("desk.error." + key));
    }
}
