package no.fnsp.manuscript;

import no.fnsp.text.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** All words of an element as one markup, with a line for each block in it: a table's cell, what stands under a picture. */
final class Lines {

    private final Tags tags;
    private final Run run = new Run();

    private Lines(Tags tags) {
        this.tags = tags;
    }

    static Markup of(Element element, Tags tags) {
        var lines = new Lines(tags);
        lines.children(element);
        return lines.run.take();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && tags.isBlock(element)) {
                run.breakLine();
                children(element);
                run.breakLine();
            } else if (child instanceof Element element && tags.holdsBlocks(element)) {
                run.enter(element);
                children(element);
                run.leave();
            } else {
                run.add(child);
            }
        }
    }
}
