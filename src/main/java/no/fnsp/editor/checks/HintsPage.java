package no.fnsp.editor.checks;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say of a draft. Never changes.
 *
 * @param written what stands in the form of the remark that somebody tried to let pass
 * @param trouble why it was not; null when nothing is wrong
 */
public record HintsPage(
        DeskFrame frame,
        HintsPart part,
        WrittenWaiver written,
        @Nullable Trouble trouble) implements DeskPage {

    String first() {
        return WrittenWaiver.first(part.piece().here().now());
    }

    String last() {
        return WrittenWaiver.last(part.piece().here().now());
    }

    String count(String kind, long number) {
        return frame.words().get("gate.count." + kind + (number == 1 ? ".one" : ""), number);
    }
}
