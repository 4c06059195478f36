package no.fnsp.editor.approver;

import java.util.List;
import no.fnsp.approver.Written;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a professional without an account is asked, and the form for the answer. Never changes.
 *
 * @param token what the link ends with
 * @param language of the text
 * @param parts of the text, in order; what has changed since somebody last vouched for it is marked
 * @param compared whether there is something to compare with
 * @param written what was written before; null for nothing
 * @param trouble the key of what is wrong with it; null for nothing
 * @param mail where the code goes, half hidden
 * @param phone the same; empty when it goes to none
 */
public record AnswerPage(
        DeskFrame frame,
        String token,
        String title,
        Language language,
        Asker asker,
        Self self,
        List<Told> parts,
        boolean compared,
        boolean changed,
        @Nullable Written written,
        @Nullable String trouble,
        String mail,
        String phone)
        implements DeskPage {

    public AnswerPage {
        parts = List.copyOf(parts);
    }

    /** Who asks. @param message may be empty @param until the last day */
    public record Asker(String name, String message, String until) {}

    /** Who is asked. @param hpr may be empty */
    public record Self(String name, String profession, String organisation, String hpr) {}

    String remark(Told part) {
        return written == null ? "" : written.remarks().getOrDefault(part.chapter(), "");
    }

    boolean isOpen(Told part) {
        return !compared || !part.same() || !remark(part).isEmpty();
    }

    String words() {
        return written == null ? "" : written.words();
    }

    List<Written.Outcome> outcomes() {
        return List.of(Written.Outcome.values());
    }

    boolean isChosen(Written.Outcome outcome) {
        return written != null && written.outcome() == outcome && !"approver.wrong.no-outcome".equals(trouble);
    }
}
