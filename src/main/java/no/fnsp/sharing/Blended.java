package no.fnsp.sharing;

import java.util.List;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;

/** One text made of the national edition and the local changes, each part with its origin. Never changes. */
public record Blended(
        Words.Spoken title,
        Language leadLanguage,
        List<Markup> lead,
        List<BlendedChapter> chapters,
        List<Hidden> hidden) {

    public Blended {
        lead = List.copyOf(lead);
        chapters = List.copyOf(chapters);
        hidden = List.copyOf(hidden);
    }

    /**
     * A chapter as it is read.
     *
     * @param heading empty words for the standard heading of the role
     */
    public record BlendedChapter(BlockId id, Role role, Words.Spoken heading, List<Part> parts) {
        public BlendedChapter {
            parts = List.copyOf(parts);
        }
    }

    /** Blocks of one origin in one language. */
    public record Part(Origin origin, Language language, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** A national chapter that is not shown here, and who decided so: nothing is dropped in silence. */
    public record Hidden(BlockId chapter, Role role, Origin by) {}
}
