package no.fnsp.manuscript;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.fnsp.text.Block;

/** What came of reading somebody's HTML. Never changes. */
public sealed interface Manuscript {

    /**
     * All its words, as blocks. The ids are those that the HTML claims, each once, and fresh ones: align with the text it was
     * written from before it is saved.
     *
     * @param dropped what could not be kept, and how many times; empty when everything was
     */
    record Read(List<Block> blocks, Map<Dropped, Integer> dropped) implements Manuscript {
        public Read {
            blocks = List.copyOf(blocks);
            var counted = new EnumMap<Dropped, Integer>(Dropped.class);
            counted.putAll(dropped);
            dropped = Collections.unmodifiableMap(counted);
        }
    }

    /** More than a text may be; nothing of it was read. @param most what is allowed, of the kind that was too many */
    record TooLarge(Measure measure, int most) implements Manuscript {}

    enum Measure {
        /** Characters of HTML, tags and all. */
        HTML,
        /** Characters that a reader sees. */
        WORDS,
        BLOCKS
    }

    /** What can stand in HTML and not in our texts. */
    enum Dropped {
        /** A picture that is not in the media library. */
        PICTURE,
        /** A film at an address that is none of the players'; its link is kept. */
        VIDEO,
        /** A frame, a drawing or a program in the page. */
        EMBEDDED,
        /** Script, or what would run one. */
        SCRIPT,
        /** A link that leads nowhere from here; its words are kept. */
        LINK,
        /** Comments in the margin and words that were hidden. */
        HIDDEN,
        /** A list in a list: its items stand after each other. */
        NESTING,
        /** A heading, table or picture inside a box, an accordion or a table: it stands for itself, or its words do. */
        INSIDE
    }
}
