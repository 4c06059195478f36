package no.fnsp.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Player;
import no.fnsp.text.Video;

/** Gathers blocks that follow each other into what the reader sees: items into lists, rows into tables. */
public final class Elements {

    private final List<Block> blocks;
    private int next;
    private boolean headed;

    private Elements(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static List<Element> of(List<Block> blocks) {
        var reading = new Elements(blocks);
        var elements = new ArrayList<Element>();
        while (reading.next < blocks.size()) {
            elements.add(reading.element());
        }
        return List.copyOf(elements);
    }

    private Element element() {
        return switch (blocks.get(next)) {
            case Block.Paragraph paragraph -> new Element.Paragraph(alone(paragraph.text()));
            case Block.Subheading subheading -> subheading(subheading);
            case Block.ListItem first -> list(first.numbered());
            case Block.TableRow row -> table(row.header());
            case Block.FactBox box -> new Element.FactBox(texts(Block.FactBox.class, Block.FactBox::text));
            case Block.Warning warning -> new Element.Warning(texts(Block.Warning.class, Block.Warning::text));
            case Accordion first -> accordion(first.summary());
            case Picture picture -> alone(new Element.Picture(picture.media(), picture.alt(), picture.caption()));
            case Video video -> alone(new Element.Video(video.href(), video.title(), player(video.href())));
            case Attachment attachment -> alone(new Element.Attachment(attachment.media(), attachment.label()));
        };
    }

    private <T> T alone(T what) {
        next++;
        return what;
    }

    /** One that has no other to stand under is no minor one: a reader who jumps from heading to heading must not miss a level. */
    private Element subheading(Block.Subheading subheading) {
        boolean minor = subheading.minor() && headed;
        headed = true;
        return alone(new Element.Subheading(subheading.text(), minor));
    }

    private Element accordion(String summary) {
        return new Element.Accordion(
                summary,
                run(Accordion.class, other -> other.summary().equals(summary)).stream()
                        .map(Accordion::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String player(String href) {
        return Player.of(href)
                .map(Player::ownName)
                .orElseGet(() -> URI.create(href).getHost());
    }

    private Element list(boolean numbered) {
        List<Markup> items = run(Block.ListItem.class, item -> item.numbered() == numbered).stream()
                .map(Block.ListItem::text)
                .toList();
        return numbered ? new Element.NumberedList(items) : new Element.BulletList(items);
    }

    /** A header row only heads the table it begins; one further down begins a new table. */
    private Element table(boolean headed) {
        List<Markup> head = headed ? ((Block.TableRow) blocks.get(next++)).cells() : List.of();
        List<List<Markup>> rows = run(Block.TableRow.class, row -> !row.header()).stream()
                .map(Block.TableRow::cells)
                .toList();
        int width =
                Math.max(head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        return new Element.Table(
                head.isEmpty() ? head : filled(head, width),
                rows.stream().map(row -> filled(row, width)).toList());
    }

    private static List<Markup> filled(List<Markup> cells, int width) {
        var row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add(Markup.EMPTY);
        }
        return row;
    }

    private <B extends Block> List<Markup> texts(Class<B> kind, Function<B, Markup> text) {
        return run(kind, block -> true).stream().map(text).toList();
    }

    /** The blocks from here on that are of one kind and belong together. */
    private <B extends Block> List<B> run(Class<B> kind, Predicate<B> together) {
        var run = new ArrayList<B>();
        while (next < blocks.size()
                && kind.isInstance(blocks.get(next))
                && together.test(kind.cast(blocks.get(next)))) {
            run.add(kind.cast(blocks.get(next++)));
        }
        return run;
    }
}
