package no.fnsp.gate;

import no.fnsp.content.Settling;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text something is. Never changes.
 *
 * @param chapter null for the text as a whole; {@link Settling#LEAD} for the lead
 * @param block null for the chapter as a whole
 */
public record Where(@Nullable BlockId chapter, @Nullable BlockId block) {

    public static final Where TEXT = new Where(null, null);
    public static final Where LEAD = new Where(Settling.LEAD, null);

    public static Where in(Chapter chapter) {
        return new Where(chapter.id(), null);
    }

    public static Where in(Chapter chapter, Block block) {
        return new Where(chapter.id(), block.id());
    }

    public boolean isLead() {
        return Settling.LEAD.equals(chapter);
    }
}
