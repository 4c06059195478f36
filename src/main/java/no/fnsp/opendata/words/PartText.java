package no.fnsp.opendata.words;

import java.util.List;
import no.fnsp.html.Element;
import no.fnsp.html.Elements;
import no.fnsp.html.Frame;
import no.fnsp.html.Template;
import no.fnsp.text.Block;

/** A stretch of a text as the pages show it, without the page. Never changes. */
public record PartText(Frame frame, List<Block> blocks) implements Template {

    public PartText {
        blocks = List.copyOf(blocks);
    }

    public List<Element> elements() {
        return Elements.of(blocks);
    }
}
