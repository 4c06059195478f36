package no.fnsp.editor.changes;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Here;

/** The national texts that a site has adopted. Never changes. @param q what was searched for; empty when nothing was */
public record TextsPage(DeskFrame frame, Here here, String q, List<Adopted.AdoptedText> texts) implements DeskPage {

    public TextsPage {
        texts = List.copyOf(texts);
    }
}
