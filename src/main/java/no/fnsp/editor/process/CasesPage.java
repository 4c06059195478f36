package no.fnsp.editor.process;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.process.Case;
import org.jspecify.annotations.Nullable;

/**
 * The cases of the national base. Never changes.
 *
 * @param steps where it is said which steps there are; null for whoever may not say so
 */
record CasesPage(
        DeskFrame frame,
        String to,
        List<Row> running,
        List<Row> ended,
        @Nullable String steps) implements DeskPage {

    CasesPage {
        running = List.copyOf(running);
        ended = List.copyOf(ended);
    }

    /**
     * One case.
     *
     * @param state what is waited for, in words
     * @param left how many days are left, or late, in words; empty when nothing is waited for
     */
    record Row(Case about, String title, String state, String left, boolean late) {}
}
