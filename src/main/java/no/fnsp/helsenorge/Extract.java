package no.fnsp.helsenorge;

import java.util.List;
import no.fnsp.text.Block;
import no.fnsp.text.Language;

/** The beginning of a page of helsenorge.no. Never changes. @param ingress may be empty @param blocks words only; may be none */
public record Extract(String title, String ingress, Language language, List<Block> blocks) {

    public Extract {
        blocks = List.copyOf(blocks);
    }
}
