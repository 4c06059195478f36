package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Element;
import no.fnsp.html.Elements;
import no.fnsp.text.Block;
import no.fnsp.text.Language;

/** A stretch of a chapter by one owner in one language. Never changes. */
public record ShownPart(Origin origin, Language language, List<Block> blocks) {

    public ShownPart {
        blocks = List.copyOf(blocks);
    }

    List<Element> elements() {
        return Elements.of(blocks);
    }
}
