package no.fnsp.opendata.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes our own HTML as Markdown (CommonMark, with the tables of GitHub's). */
final class Markdown {

    /** A list, a rule, a heading by what is under it, and code. What begins with a number or # is escaped where it stands. */
    private static final Pattern BEGINS = Pattern.compile("(?m)^( *)(?=[-+](?:\\s|$)|-[- ]*-\\s*$|=+\\s*$|~~~)");

    private Markdown() {}

    static String of(Element body) {
        return blocks(body).replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String blocks(Element parent) {
        var written = new StringBuilder();
        var words = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && element.isBlock()) {
                written.append(paragraph(words.toString()));
                words.setLength(0);
                written.append("\n\n").append(block(element)).append("\n\n");
            } else {
                words.append(inline(node));
            }
        }
        return written.append(paragraph(words.toString())).toString();
    }

    private static String block(Element element) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                "#".repeat(element.normalName().charAt(1) - '0') + " " + inlines(element);
            case "p", "summary", "figcaption", "caption" ->
                paragraph(inlines(element).strip());
            case "ul" -> items(element, false);
            case "ol" -> items(element, true);
            case "table" -> table(element);
            case "blockquote" -> of(element).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case "hr" -> "---";
            default -> blocks(element);
        };
    }

    /** A line of words that begins as something else would is none. */
    private static String paragraph(String words) {
        return BEGINS.matcher(words).replaceAll("$1\\\\");
    }

    private static String items(Element list, boolean numbered) {
        var written = new StringBuilder();
        int number = 1;
        for (Element item : list.children()) {
            String mark = numbered ? number++ + ". " : "- ";
            written.append(mark)
                    .append(of(item).replace("\n", "\n" + " ".repeat(mark.length())))
                    .append('\n');
        }
        return written.toString().stripTrailing();
    }

    private static String table(Element table) {
        var written = new StringBuilder();
        List<Element> captions = table.select("caption");
        captions.forEach(caption -> written.append(inlines(caption)).append("\n\n"));
        boolean first = true;
        for (Element row : table.select("tr")) {
            List<Element> cells = row.select("th, td");
            written.append(cells.stream()
                            .map(cell -> inlines(cell).replace("\n", " ").strip())
                            .collect(Collectors.joining(" | ", "| ", " |")))
                    .append('\n');
            if (first) {
                written.append("|").append(" --- |".repeat(cells.size())).append('\n');
                first = false;
            }
        }
        return written.toString().stripTrailing();
    }

    private static String inlines(Element element) {
        return element.childNodes().stream().map(Markdown::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return escaped(text.getWholeText().replaceAll("\\s+", " "));
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.normalName()) {
            case "a" ->
                element.hasAttr("href")
                        ? "[" + inlines(element) + "](<" + element.attr("href") + ">)"
                        : inlines(element);
            case "strong", "b" -> marked("**", inlines(element));
            case "em", "i" -> marked("*", inlines(element));
            case "br" -> "  \n";
            case "img" -> "![" + escaped(element.attr("alt")) + "](<" + element.attr("src") + ">)";
            default -> inlines(element);
        };
    }

    /** Spaces stand outside the marks: within them they would mean nothing, and without them words would run together. */
    private static String marked(String mark, String words) {
        String bare = words.strip();
        int begins = words.indexOf(bare);
        return bare.isEmpty()
                ? words
                : words.substring(0, begins) + mark + bare + mark + words.substring(begins + bare.length());
    }

    /** What would mean something in Markdown means itself. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("^( ?[0-9]+)([.)] )", "$1\\\\$2");
    }
}
