package no.fnsp.editor;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.manuscript.BlocksAsHtml;
import no.fnsp.manuscript.HtmlAsBlocks;
import no.fnsp.manuscript.Manuscript;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;

/** Blocks as the rich-text field has them, and back. */
public final class Hypertext {

    /** What is shorter than this cannot be too much to read. */
    private static final int SURELY_READ = 100_000;

    private Hypertext() {}

    public static String of(List<Block> blocks) {
        return BlocksAsHtml.write(blocks);
    }

    public static String ofParagraphs(List<Markup> paragraphs) {
        return paragraphs.stream().map(one -> "<p>" + one.html() + "</p>").collect(Collectors.joining("\n"));
    }

    /** For reading: made of clean markup alone, so it is printed as it is. */
    public static Content shown(List<Block> blocks) {
        // A box in a box in the page is no landmark of the page.
        return output ->
                output.writeContent(of(blocks).replace("<aside ", "<div ").replace("</aside>", "</div>"));
    }

    /** Whether a field holds more than a text may be; then nothing of it is read. */
    public static boolean isTooMuch(String html) {
        return html.length() > SURELY_READ && HtmlAsBlocks.read(html) instanceof Manuscript.TooLarge;
    }

    /** The blocks of a field; none of one that is too much. */
    public static List<Block> blocks(String html) {
        return HtmlAsBlocks.read(html) instanceof Manuscript.Read read ? read.blocks() : List.of();
    }

    /** The paragraphs of a field that has nothing else: whatever else came in is kept as one. */
    public static List<Markup> paragraphs(String html) {
        return blocks(html).stream()
                .flatMap(block -> block.parts().stream())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public static boolean areTooMuch(Stream<String> fields) {
        return fields.anyMatch(Hypertext::isTooMuch);
    }
}
