package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Collectors;

/** The smallest piece of a text that is compared, merged and traced: a paragraph, a list item, a table row. Never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Subheading.class, name = "subheading"),
    @JsonSubTypes.Type(value = Block.ListItem.class, name = "item"),
    @JsonSubTypes.Type(value = Block.TableRow.class, name = "row"),
    @JsonSubTypes.Type(value = Block.FactBox.class, name = "fact-box"),
    @JsonSubTypes.Type(value = Block.Warning.class, name = "warning"),
    @JsonSubTypes.Type(value = Accordion.class, name = "accordion"),
    @JsonSubTypes.Type(value = Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Video.class, name = "video"),
    @JsonSubTypes.Type(value = Attachment.class, name = "attachment")
})
public sealed interface Block
        permits Block.Paragraph,
                Block.Subheading,
                Block.ListItem,
                Block.TableRow,
                Block.FactBox,
                Block.Warning,
                Accordion,
                Picture,
                Video,
                Attachment {

    BlockId id();

    /** The same words under another id. */
    Block named(BlockId id);

    /** What the block says, one line, without its id: the form that is hashed and compared. */
    String canonical();

    /** The kind of block alone: what must be equal for two language editions to align by position. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** The marked-up words of the block in reading order: one, or one a cell; what is said of a picture, then what stands under it. */
    default List<Markup> parts() {
        return switch (this) {
            case Paragraph paragraph -> List.of(paragraph.text());
            case Subheading subheading -> List.of(subheading.text());
            case ListItem item -> List.of(item.text());
            case TableRow row -> row.cells();
            case FactBox box -> List.of(box.text());
            case Warning warning -> List.of(warning.text());
            case Accordion accordion -> List.of(Markup.plain(accordion.summary()), accordion.text());
            case Picture picture -> List.of(Markup.plain(picture.alt()), picture.caption());
            case Video video -> List.of(Markup.plain(video.title()));
            case Attachment attachment -> List.of(Markup.plain(attachment.label()));
        };
    }

    /** The words a reader sees, without tags; the cells of a row stand apart. */
    default String words() {
        return parts().stream().map(Markup::text).collect(Collectors.joining(" | "));
    }

    record Paragraph(BlockId id, Markup text) implements Block {
        @Override
        public Paragraph named(BlockId other) {
            return new Paragraph(other, text);
        }

        @Override
        public String canonical() {
            return "p " + text;
        }
    }

    /** @param minor whether it stands under another subheading */
    record Subheading(
            BlockId id,
            Markup text,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean minor) implements Block {

        public Subheading(BlockId id, Markup text) {
            this(id, text, false);
        }

        @Override
        public Subheading named(BlockId other) {
            return new Subheading(other, text, minor);
        }

        @Override
        public String canonical() {
            return (minor ? "hh " : "h ") + text;
        }
    }

    /** One item of a list; items that follow each other with the same numbering are one list. */
    record ListItem(BlockId id, boolean numbered, Markup text) implements Block {
        @Override
        public ListItem named(BlockId other) {
            return new ListItem(other, numbered, text);
        }

        @Override
        public String canonical() {
            return (numbered ? "1 " : "- ") + text;
        }
    }

    /** One row of a table; rows that follow each other are one table. */
    record TableRow(BlockId id, boolean header, List<Markup> cells) implements Block {
        public TableRow {
            cells = List.copyOf(cells);
        }

        @Override
        public TableRow named(BlockId other) {
            return new TableRow(other, header, cells);
        }

        @Override
        public String canonical() {
            var line = new StringBuilder(header ? "th" : "td");
            cells.forEach(cell -> line.append(" | ").append(cell));
            return line.toString();
        }
    }

    record FactBox(BlockId id, Markup text) implements Block {
        @Override
        public FactBox named(BlockId other) {
            return new FactBox(other, text);
        }

        @Override
        public String canonical() {
            return "fact " + text;
        }
    }

    /** What the reader must not miss. */
    record Warning(BlockId id, Markup text) implements Block {
        @Override
        public Warning named(BlockId other) {
            return new Warning(other, text);
        }

        @Override
        public String canonical() {
            return "! " + text;
        }
    }
}
