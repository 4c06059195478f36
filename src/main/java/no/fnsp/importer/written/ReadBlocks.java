package no.fnsp.importer.written;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;

/** Reads paragraphs, lists, tables, fact boxes and warnings, with an empty line between them. */
public final class ReadBlocks {

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private Marker marker = Marker.PLAIN;

    private ReadBlocks(Source source) {
        this.source = source;
    }

    public static List<Block> read(Source source, List<Line> lines) {
        var reading = new ReadBlocks(source);
        lines.forEach(reading::line);
        reading.close();
        return List.copyOf(reading.blocks);
    }

    private void line(Line line) {
        Marker next = Marker.of(line.words());
        if (line.isBlank()) {
            close();
        } else if (next == Marker.FOREIGN) {
            source.refuse(
                    line.number(),
                    "this line begins in a way that means nothing here; see docs/example-files.md for how to write lists and subheadings");
        } else if (open.isEmpty() || marker == Marker.SUBHEADING || begins(next)) {
            close();
            open(next, line);
        } else if (next == Marker.PLAIN ? marker != Marker.ROW : goesOn(next)) {
            open.add(next == Marker.ROW ? line : line.saying(next.without(line.words())));
        } else {
            source.refuse(
                    line.number(),
                    next == Marker.PLAIN
                            ? "a table row begins and ends with |"
                            : "leave an empty line before this one, or move its first word to the line above");
        }
    }

    private void open(Marker next, Line line) {
        marker = next;
        open.add(next == Marker.ROW ? line : line.saying(next.without(line.words())));
    }

    /** List items follow each other directly. */
    private boolean begins(Marker next) {
        return marker.isListItem() && next.isListItem();
    }

    private boolean goesOn(Marker next) {
        return next == marker && (next == Marker.ROW || next == Marker.FACT || next == Marker.WARNING);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        if (marker == Marker.ROW) {
            blocks.addAll(ReadTable.read(source, List.copyOf(open)));
        } else {
            blocks.add(block(Inline.read(source, open)));
        }
        open.clear();
    }

    private Block block(Markup words) {
        if (words.isEmpty()) {
            source.refuse(open.getFirst().number(), "there are no words here");
        }
        return switch (marker) {
            case SUBHEADING -> new Block.Subheading(BlockId.fresh(), words);
            case BULLET, NUMBER -> new Block.ListItem(BlockId.fresh(), marker == Marker.NUMBER, words);
            case FACT -> new Block.FactBox(BlockId.fresh(), words);
            case WARNING -> new Block.Warning(BlockId.fresh(), words);
            case ROW, FOREIGN, PLAIN -> new Block.Paragraph(BlockId.fresh(), words);
        };
    }
}
