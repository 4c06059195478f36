package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Element;
import no.fnsp.html.Elements;
import no.fnsp.text.Block;
import no.fnsp.text.Language;

/** Blocks in one language. Never changes. */
public record Passage(Language language, List<Block> blocks) {

    public Passage {
        blocks = List.copyOf(blocks);
    }

    List<Element> elements() {
        return Elements.of(blocks);
    }
}
