package no.fnsp.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.importer.written.WrittenChapter;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;

/** Makes bodies of what files say: links between texts go to documents, and ids are the server's to give. */
final class Bodies {

    private static final Pattern LINK = Pattern.compile("href=\"document:([a-z0-9-]+)\"");

    private Bodies() {}

    static Text text(WrittenText written, Function<String, UUID> documents) {
        return new Text(written.title(), lead(written, documents), chapters(written, documents));
    }

    static News news(WrittenText written, LocalDate published, Function<String, UUID> documents) {
        return new News(published, written.title(), lead(written, documents), chapters(written, documents));
    }

    private static List<Markup> lead(WrittenText written, Function<String, UUID> documents) {
        return written.lead().stream().map(markup -> linked(markup, documents)).toList();
    }

    private static List<Chapter> chapters(WrittenText written, Function<String, UUID> documents) {
        return written.chapters().stream()
                .map(chapter -> chapter(chapter, documents))
                .toList();
    }

    private static Chapter chapter(WrittenChapter chapter, Function<String, UUID> documents) {
        return new Chapter(
                BlockId.fresh(),
                chapter.role(),
                chapter.heading(),
                chapter.optional(),
                blocks(chapter.blocks(), documents));
    }

    static List<Block> blocks(List<Block> blocks, Function<String, UUID> documents) {
        return blocks.stream().map(block -> linked(block, documents)).toList();
    }

    private static Block linked(Block block, Function<String, UUID> documents) {
        return switch (block) {
            case Block.Paragraph one -> new Block.Paragraph(one.id(), linked(one.text(), documents));
            case Block.Subheading one -> new Block.Subheading(one.id(), linked(one.text(), documents), one.minor());
            case Block.ListItem one -> new Block.ListItem(one.id(), one.numbered(), linked(one.text(), documents));
            case Block.TableRow row ->
                new Block.TableRow(
                        row.id(),
                        row.header(),
                        row.cells().stream()
                                .map(cell -> linked(cell, documents))
                                .toList());
            case Block.FactBox one -> new Block.FactBox(one.id(), linked(one.text(), documents));
            case Block.Warning one -> new Block.Warning(one.id(), linked(one.text(), documents));
            case Accordion one -> new Accordion(one.id(), one.summary(), linked(one.text(), documents));
            case Picture one ->
                new Picture(one.id(), one.media(), one.alt(), one.decorative(), linked(one.caption(), documents));
            case Video one -> one;
            case Attachment one -> one;
        };
    }

    private static Markup linked(Markup markup, Function<String, UUID> documents) {
        if (!markup.html().contains("document:")) {
            return markup;
        }
        return Markup.clean(LINK.matcher(markup.html())
                .replaceAll(match -> "href=\"document:" + documents.apply(match.group(1)) + "\""));
    }
}
