package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a markup into its runs of words, with white space folded as {@link Markup#text} folds it. Changes while it reads. */
final class Runs {

    private static final Run PLAIN = new Run(0, "", "", "", "", false);

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private int read;

    private Runs(String text) {
        this.text = text;
    }

    static List<Run> of(Markup markup) {
        String html = markup.html();
        if (html.isEmpty()) {
            return List.of();
        }
        if (html.indexOf('<') < 0) {
            return List.of(new Run(0, markup.text(), "", "", "", false));
        }
        var reading = new Runs(markup.text());
        reading.children(Jsoup.parseBodyFragment(html).body(), PLAIN);
        return List.copyOf(reading.runs);
    }

    private void children(Element parent, Run marked) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                add(folded(words.getWholeText()), marked);
            } else if (child instanceof Element element) {
                inside(element, marked);
            }
        }
    }

    private void inside(Element element, Run around) {
        switch (element.normalName()) {
            case "br" -> add(folded("\n"), around);
            case "span" ->
                children(element, marked(around, element.attr("lang"), around.href(), around.value(), false));
            case "a" -> children(element, marked(around, around.lang(), element.attr("href"), around.value(), false));
            case "data" ->
                children(element, marked(around, around.lang(), around.href(), element.attr("value"), false));
            case "strong" -> children(element, marked(around, around.lang(), around.href(), around.value(), true));
            default -> children(element, around);
        }
    }

    private static Run marked(Run around, String lang, String href, String value, boolean strong) {
        return new Run(0, "", lang, href, value, strong || around.strong());
    }

    /** The next words as they stand in the folded text: what is not there has been folded away. */
    private String folded(String whole) {
        int from = read;
        for (int i = 0; i < whole.length() && read < text.length(); i++) {
            char there = text.charAt(read);
            if (whole.charAt(i) == there || isSpace(whole.charAt(i)) && isSpace(there)) {
                read++;
            }
        }
        return text.substring(from, read);
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || Character.isISOControl(one);
    }

    private void add(String words, Run marked) {
        if (words.isEmpty()) {
            return;
        }
        var run = new Run(read - words.length(), words, marked.lang(), marked.href(), marked.value(), marked.strong());
        if (!runs.isEmpty() && runs.getLast().isMarkedAs(run)) {
            Run last = runs.removeLast();
            run = new Run(last.from(), last.words() + words, run.lang(), run.href(), run.value(), run.strong());
        }
        runs.add(run);
    }
}
