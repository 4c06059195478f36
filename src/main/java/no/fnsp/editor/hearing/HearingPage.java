package no.fnsp.editor.hearing;

import java.util.List;
import java.util.UUID;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.hearing.Remark;
import no.fnsp.hearing.Verdict;
import no.fnsp.html.Link;
import org.jspecify.annotations.Nullable;

/**
 * One hearing, as those who ask or one who is asked see it. Never changes.
 *
 * @param state the sentence of whether it is open, until when, and how it ended
 * @param hospitals what each answers; only the reader's own while a site that is asked may still change its answer
 * @param form what the site answers, or has written; null for whoever does not answer
 * @param changed what differs from what readers see now
 * @param preview how it would look on the reader's own site; null when it stands nowhere there
 * @param others sites that can still be asked
 * @param letGo those whose invitation was taken back, in words; for those who ask
 * @param theCase the case it belongs to; null for whoever is only asked
 * @param unhandled how many remarks nobody has handled
 */
record HearingPage(
        DeskFrame frame,
        Found found,
        String state,
        @Nullable String trouble,
        List<Hospital> hospitals,
        List<Said> remarks,
        @Nullable Form form,
        List<Told> changed,
        List<Told> whole,
        @Nullable String preview,
        List<Hospital> others,
        List<Hospital> letGo,
        @Nullable Link theCase,
        boolean open,
        boolean decides,
        int unhandled,
        Kept kept)
        implements DeskPage {

    HearingPage {
        hospitals = List.copyOf(hospitals);
        remarks = List.copyOf(remarks);
        changed = List.copyOf(changed);
        whole = List.copyOf(whole);
        others = List.copyOf(others);
        letGo = List.copyOf(letGo);
    }

    /** One site that is asked. @param answers in words: silence too is told, and never as a yes */
    record Hospital(UUID id, String name, List<String> answers) {
        Hospital {
            answers = List.copyOf(answers);
        }
    }

    /** A remark in words. @param handled what was done with it; empty while nothing was */
    record Said(Remark remark, String chapter, String from, String handled) {}

    /** @param verdict the key of what was chosen; empty for nothing yet @param late whether the deadline has passed */
    record Form(String verdict, List<Field> fields, boolean late) {
        Form {
            fields = List.copyOf(fields);
        }

        boolean is(Verdict one) {
            return one.key().equals(verdict);
        }
    }

    /** @param chapter its id; empty for the whole text */
    record Field(String chapter, String heading, String words) {
        String name() {
            return "words-" + chapter;
        }
    }

    /** What was written in a form that was refused. @param remark it was about, or the site */
    record Kept(String reason, String day, String remark) {
        static final Kept NOTHING = new Kept("", "", "");
    }

    String to(String rest) {
        return found.to(rest);
    }

    String language() {
        return found.hearing().language().code();
    }
}
