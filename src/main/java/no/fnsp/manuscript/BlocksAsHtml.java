package no.fnsp.manuscript;

import java.util.List;
import java.util.function.Supplier;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes blocks in the small HTML of the editor. {@link HtmlAsBlocks} reads them back as they were. */
public final class BlocksAsHtml {

    private final Document page = Document.createShell("");
    private Element open = page.body();
    private String belongs = "";

    private BlocksAsHtml() {
        page.outputSettings().prettyPrint(false).charset("UTF-8");
    }

    /** The blocks with their ids in {@code data-id}; those that belong together stand in one list, table, box or accordion. */
    public static String write(List<? extends Block> blocks) {
        var writing = new BlocksAsHtml();
        blocks.forEach(writing::block);
        return writing.page.body().html();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph one -> words(alone().appendElement("p"), one, one.text());
            case Block.Subheading one -> words(alone().appendElement(one.minor() ? "h4" : "h3"), one, one.text());
            case Block.ListItem one -> words(list(one.numbered() ? "ol" : "ul").appendElement("li"), one, one.text());
            case Block.TableRow one -> row(one);
            case Block.FactBox one -> words(box("fact-box").appendElement("p"), one, one.text());
            case Block.Warning one -> words(box("warning").appendElement("p"), one, one.text());
            case Accordion one -> words(accordion(one.summary()).appendElement("p"), one, one.text());
            case Picture one -> picture(one);
            case Video one -> film(one);
            case Attachment one -> attachment(one);
        }
    }

    private static void words(Element element, Block block, Markup words) {
        element.attr("data-id", block.id().value()).html(words.html());
    }

    /** Where a block goes that belongs with no other. */
    private Element alone() {
        belongs = "";
        return page.body();
    }

    private Element list(String tag) {
        return together(tag, () -> page.body().appendElement(tag));
    }

    private Element box(String name) {
        return together(name, () -> page.body().appendElement("aside").addClass(name));
    }

    private Element accordion(String summary) {
        return together("details " + summary, () -> {
            Element details = page.body().appendElement("details");
            details.appendElement("summary").text(summary);
            return details;
        });
    }

    /** What the block before stands in, if this belongs there too; else a fresh one. */
    private Element together(String what, Supplier<Element> fresh) {
        if (!what.equals(belongs)) {
            open = fresh.get();
            belongs = what;
        }
        return open;
    }

    /** A header row begins a new table. */
    private void row(Block.TableRow row) {
        if (row.header()) {
            belongs = "";
        }
        Element line =
                list("table").appendElement("tr").attr("data-id", row.id().value());
        row.cells()
                .forEach(cell -> line.appendElement(row.header() ? "th" : "td").html(cell.html()));
    }

    private void picture(Picture picture) {
        Element figure = alone().appendElement("figure")
                .attr("data-id", picture.id().value())
                .attr("data-media", picture.media().toString());
        if (picture.decorative()) {
            figure.attr("data-decorative", "true");
        } else {
            figure.attr("data-alt", picture.alt());
        }
        figure.appendElement("figcaption").html(picture.caption().html());
    }

    private void film(Video video) {
        Element figure = alone().appendElement("figure")
                .addClass("video")
                .attr("data-id", video.id().value());
        figure.appendElement("a").attr("href", video.href()).text(video.title());
    }

    private void attachment(Attachment attachment) {
        Element line = alone().appendElement("p")
                .addClass("attachment")
                .attr("data-id", attachment.id().value());
        line.appendElement("a").attr("href", "media:" + attachment.media()).text(attachment.label());
    }
}
