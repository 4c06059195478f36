package no.fnsp.adopting;

import gg.jte.Content;
import java.util.List;
import no.fnsp.comparison.Told;
import no.fnsp.manuscript.BlocksAsHtml;
import no.fnsp.movedon.Beside;
import no.fnsp.movedon.Decision;
import no.fnsp.movedon.Proposal;
import no.fnsp.text.Block;
import no.fnsp.text.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A chapter with words of the site's own, as it is decided about. Never changes.
 *
 * @param heading of the chapter
 * @param node whose words they are
 * @param national the chapter before and now
 * @param proposal null when nothing is proposed
 * @param proposed from the site's words to the proposal
 * @param decision what was answered, when the page is shown again
 * @param wrong the key of what is wrong with the answer; empty for nothing
 */
record LocalCard(
        Beside beside,
        String heading,
        String node,
        List<Told> national,
        @Nullable Proposal proposal,
        List<Told> proposed,
        @Nullable Decision decision,
        String wrong) {

    LocalCard {
        national = List.copyOf(national);
        proposed = List.copyOf(proposed);
    }

    String key() {
        return beside.words().key();
    }

    /** The name of a field, and its id. */
    String field(String name) {
        return name + "." + key();
    }

    String intent() {
        return beside.words().intent().key();
    }

    boolean isExclusive() {
        return beside.words().intent().isExclusive();
    }

    /** Whether the proposal can be taken as it stands. */
    boolean isMergeable() {
        return proposal != null && proposal.settled();
    }

    boolean isHidden() {
        return beside.blocks().isEmpty();
    }

    boolean isChosen(String what) {
        return decision != null && decision.what().key().equals(what);
    }

    String reason() {
        return decision == null ? "" : decision.reason();
    }

    /** Told apart by language, and not by what is struck out: every word of a translation is another. */
    boolean isFirstInLanguage() {
        return beside.isFirstInLanguage();
    }

    Content nationalBefore() {
        return shown(beside.was() == null ? List.of() : beside.was().blocks());
    }

    Content nationalNow() {
        return shown(beside.now() == null ? List.of() : beside.now().blocks());
    }

    /** The site's own words as they are read. */
    Content own() {
        return shown(beside.blocks());
    }

    List<Conflict> conflicts() {
        return proposal == null ? List.of() : proposal.conflicts();
    }

    /** One paragraph of a conflict; nothing where somebody has taken it away. */
    Content shown(@Nullable Block block) {
        return shown(block == null ? List.of() : List.of(block));
    }

    private static Content shown(List<Block> blocks) {
        // A box in a box in the page is no landmark of the page.
        return output -> output.writeContent(
                BlocksAsHtml.write(blocks).replace("<aside ", "<div ").replace("</aside>", "</div>"));
    }
}
