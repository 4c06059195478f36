package no.fnsp.editor.process;

import java.util.List;
import java.util.UUID;
import no.fnsp.comparison.Told;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.process.Case;
import no.fnsp.process.Standing;
import no.fnsp.process.Step;
import org.jspecify.annotations.Nullable;

/**
 * One case: its steps, what waits for whom, what changed, and what the reader may do. Never changes.
 *
 * @param trouble the key of why something was not done; null when nothing was tried
 * @param since the key of what the changes are counted from: one's own approval, what is published, what one had just read; or nothing
 * @param changed the parts that differ from that
 * @param whole the text from end to end
 * @param preview where it is shown as its readers will see it; null when it stands nowhere yet
 * @param rebased what was merged into the draft while the case ran, in words
 */
record CasePage(
        DeskFrame frame,
        Found found,
        List<Line> steps,
        May may,
        @Nullable String trouble,
        Kept kept,
        String since,
        List<Told> changed,
        List<Told> whole,
        @Nullable String preview,
        List<String> rebased,
        List<Hospital> hospitals,
        String by,
        String back)
        implements DeskPage {

    CasePage {
        steps = List.copyOf(steps);
        changed = List.copyOf(changed);
        whole = List.copyOf(whole);
        rebased = List.copyOf(rebased);
        hospitals = List.copyOf(hospitals);
    }

    /** One step. @param state the key of its progress @param told who did it, or who is waited for and until when; may be empty */
    record Line(Step step, Standing.Progress progress, String told, boolean late) {}

    /** What the reader may do now. @param own whether it is their own text, which others must check */
    record May(
            boolean act,
            boolean own,
            boolean skip,
            boolean sendBack,
            boolean resume,
            boolean takeBack,
            boolean publish,
            boolean openHearing,
            boolean write) {}

    /** What was written in a form that was refused. */
    record Kept(String profession, String words, String reason, String day) {
        static final Kept NOTHING = new Kept("", "", "", "");
    }

    /** A site that can be asked. @param chosen whether it is proposed: it uses the text, or its speciality */
    record Hospital(UUID id, String name, boolean chosen) {}

    Case about() {
        return found.about();
    }

    Standing standing() {
        return found.standing();
    }

    String to(String rest) {
        return found.to(rest);
    }

    /** The key of the step that is waited for; empty when none is. */
    String step() {
        return standing().current().map(one -> one.step().kind().key()).orElse("");
    }

    boolean isProfessional() {
        return step().equals(Step.Kind.PROFESSIONAL.key());
    }

    int revision() {
        var draft = standing().draft();
        return draft == null ? 0 : draft.revision();
    }

    String draft() {
        return about().draft().toString();
    }

    String text(String rest) {
        return Desk.to(
                found.site(),
                "/documents/" + about().document() + "/" + about().language().code() + rest);
    }

    String hearing() {
        var hearing = standing().hearing();
        return hearing == null ? "" : Desk.to(found.site(), "/hearings/" + hearing.id());
    }

    String lane() {
        return about().lane().key();
    }
}
