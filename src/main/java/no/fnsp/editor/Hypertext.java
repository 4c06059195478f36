package no.fnsp.editor;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;

/** Blocks as the rich-text field has them, and back. */
public final class Hypertext {

    private Hypertext() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().map(block -> "<p>" + block.words() + "</p>").collect(Collectors.joining("\n"));
    }

    public static String ofParagraphs(List<Markup> paragraphs) {
        return paragraphs.stream().map(one -> "<p>" + one.html() + "</p>").collect(Collectors.joining("\n"));
    }

    /** For reading: made of clean markup alone, so it is printed as it is. */
    public static Content shown(List<Block> blocks) {
        return output -> output.writeContent(of(blocks));
    }

    public static List<Block> blocks(String html) {
        return paragraphs(html).stream()
                .<Block>map(one -> new Block.Paragraph(BlockId.fresh(), one))
                .toList();
    }

    public static List<Markup> paragraphs(String html) {
        return List.of(html.split("</p>")).stream()
                .map(Markup::clean)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
