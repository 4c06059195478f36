package no.fnsp.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import no.fnsp.text.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words that stand after each other, until a block is made of them. Changes. */
final class Run {

    private final StringBuilder html = new StringBuilder();
    private final Deque<Element> around = new ArrayDeque<>();
    private boolean says;
    private boolean broken;

    /** Adds words, marked as what they stand in. */
    void add(Node words) {
        boolean saying = says(words);
        if (broken && saying) {
            html.append("<br>");
            broken = false;
        }
        around.descendingIterator().forEachRemaining(element -> html.append(opening(element)));
        html.append(words.outerHtml());
        around.forEach(element -> html.append("</").append(element.normalName()).append('>'));
        says |= saying;
    }

    private static boolean says(Node words) {
        String text = words instanceof TextNode plain
                ? plain.getWholeText()
                : words instanceof Element element ? element.wholeText() : "";
        return text.chars().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }

    private static String opening(Element element) {
        return element.shallowClone().outerHtml().replaceFirst("(?s)</[^<]*$", "");
    }

    /** What comes next stands on a line of its own, if anything stands before it. */
    void breakLine() {
        broken = says;
    }

    /** From here on words stand in this: a link around a whole card keeps its address in each part. */
    void enter(Element inline) {
        around.push(inline);
    }

    void leave() {
        around.pop();
    }

    /** The words, empty when they say nothing; and begins anew. */
    Markup take() {
        Markup words = says ? Markup.clean(html.toString()) : Markup.EMPTY;
        html.setLength(0);
        says = false;
        broken = false;
        return words;
    }
}
