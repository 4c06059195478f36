package no.fnsp.html;

import java.util.List;
import java.util.UUID;
import no.fnsp.text.Markup;

/** What stands in a text as one thing for the eye: blocks that belong together are one element. Never changes. */
public sealed interface Element {

    record Paragraph(Markup text) implements Element {}

    /** @param minor whether it stands under another subheading */
    record Subheading(Markup text, boolean minor) implements Element {
        public Subheading(Markup text) {
            this(text, false);
        }
    }

    record BulletList(List<Markup> items) implements Element {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    record NumberedList(List<Markup> items) implements Element {
        public NumberedList {
            items = List.copyOf(items);
        }
    }

    record FactBox(List<Markup> paragraphs) implements Element {
        public FactBox {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    record Warning(List<Markup> paragraphs) implements Element {
        public Warning {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    record Accordion(String summary, List<Markup> paragraphs) implements Element {
        public Accordion {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param alt what it shows; empty when nothing is to be read aloud */
    record Picture(UUID media, String alt, Markup caption) implements Element {}

    /** @param player the name of the service that shows the film */
    record Video(String href, String title, String player) implements Element {}

    /** @param label empty for the document's own title */
    record Attachment(UUID media, String label) implements Element {}

    /**
     * @param head the header row; empty when the table has none
     * @param rows all as long as the longest; what is missing is empty
     */
    record Table(List<Markup> head, List<List<Markup>> rows) implements Element {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Whether it may need more room than a phone has, and so must be moved sideways with the keyboard too. */
        public boolean wide() {
            return Math.max(head.size(), rows.isEmpty() ? 0 : rows.getFirst().size()) > 2;
        }
    }
}
