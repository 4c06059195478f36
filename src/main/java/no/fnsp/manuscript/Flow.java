package no.fnsp.manuscript;

import java.util.Set;
import no.fnsp.manuscript.Manuscript.Dropped;
import no.fnsp.text.Accordion;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Goes through a page in reading order and makes blocks of it. Changes. */
final class Flow {

    /** What words become where they stand. */
    private interface Place {
        Block block(BlockId id, Markup words);
    }

    private static final Place TEXT = Block.Paragraph::new;
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    private final Element body;
    private final Gathered gathered;
    private final Tags tags;
    private final Run run = new Run();
    private Place place = TEXT;
    private Element claiming;
    private boolean inItem;

    Flow(Element body, Gathered gathered) {
        this.body = body;
        this.gathered = gathered;
        this.tags = new Tags(body);
        this.claiming = body;
    }

    void read() {
        children(body);
        close();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (gathered.isFull()) {
                return;
            }
            if (child instanceof Element element && tags.isBlock(element)) {
                block(element);
            } else if (child instanceof Element element && tags.holdsBlocks(element)) {
                run.enter(element);
                children(element);
                run.leave();
            } else {
                run.add(child);
            }
        }
    }

    private void block(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3" -> heading(element, false);
            case "h4", "h5", "h6" -> heading(element, true);
            case "ul", "menu", "dir" -> list(element, false);
            case "ol" -> list(element, true);
            case "table" -> table(element);
            case "details" -> accordion(element);
            case "hr" -> end();
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (element.hasClass("notice-title")) {
            end(); // Stands over every warning on a public page.
        } else if (element.hasClass("fact-box")) {
            within(Block.FactBox::new, element);
        } else if (element.hasClass("warning")) {
            within(Block.Warning::new, element);
        } else if (WordItem.is(element)) {
            item(element, WordItem.takeMarker(element));
        } else {
            Figures.of(element, tags, gathered).ifPresentOrElse(this::alone, () -> paragraph(element));
        }
    }

    private void paragraph(Element element) {
        end();
        claim(element);
        children(element);
        end();
    }

    /** Inside a box or an item its words are words like others. */
    private void heading(Element element, boolean minor) {
        if (place != TEXT) {
            gathered.drop(Dropped.INSIDE, 1);
            paragraph(element);
        } else {
            within((id, words) -> new Block.Subheading(id, words, minor), element);
        }
    }

    private void list(Element list, boolean numbered) {
        gathered.drop(Dropped.NESTING, inItem ? 1 : 0);
        gathered.drop(Dropped.INSIDE, inItem || place == TEXT ? 0 : 1);
        close();
        for (Node child : list.childNodes()) {
            if (child instanceof Element element && LISTS.contains(element.normalName())) {
                gathered.drop(Dropped.NESTING, 1);
                block(element);
            } else if (child instanceof Element element) {
                item(element, numbered);
            } else {
                run.add(child);
            }
        }
        close();
    }

    private void item(Element element, boolean numbered) {
        within((id, words) -> new Block.ListItem(id, numbered, words), true, element);
    }

    private void table(Element table) {
        if (Grid.isLayout(table)) {
            paragraph(table);
            return;
        }
        inside();
        table.select("caption").forEach(this::paragraph);
        close();
        Grid.read(table, tags, gathered);
    }

    private void accordion(Element details) {
        inside();
        String summary = Figures.takeSummary(details);
        int before = gathered.size();
        within((id, words) -> new Accordion(id, summary, words), details);
        if (gathered.size() == before) {
            Element text = details.selectFirst("> p");
            gathered.add(new Accordion(gathered.id(text == null ? details : text), summary, Markup.EMPTY));
        }
    }

    private void alone(Block block) {
        inside();
        close();
        gathered.add(block);
    }

    private void inside() {
        gathered.drop(Dropped.INSIDE, place == TEXT ? 0 : 1);
    }

    /** All that stands in the element becomes blocks of one kind. */
    private void within(Place other, Element element) {
        within(other, false, element);
    }

    private void within(Place other, boolean item, Element element) {
        Place place = this.place;
        boolean inItem = this.inItem;
        close();
        this.place = other;
        this.inItem = item;
        claim(element);
        children(element);
        close();
        this.place = place;
        this.inItem = inItem;
    }

    private void claim(Element element) {
        if (element.hasAttr("data-id")) {
            claiming = element;
        }
    }

    /** The end of a paragraph: of an item only a line. */
    private void end() {
        if (inItem) {
            run.breakLine();
        } else {
            close();
        }
    }

    private void close() {
        Markup words = run.take();
        if (!words.isEmpty()) {
            gathered.add(place.block(gathered.id(claiming), words));
        }
        claiming = body;
    }
}
