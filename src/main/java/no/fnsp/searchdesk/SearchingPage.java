package no.fnsp.searchdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.search.AskedQuestions;
import no.fnsp.search.Promoted;
import no.fnsp.text.Language;

/**
 * What readers of a site look for, and what is shown to them first. Never changes.
 *
 * @param days how many days the counts are of
 * @param most what was asked most, and {@code vain} what was asked most without finding anything
 * @param national what the national base shows first on every site; empty on the base itself
 */
public record SearchingPage(
        DeskFrame frame,
        Here here,
        int days,
        List<AskedQuestions.Count> most,
        List<AskedQuestions.Count> vain,
        List<Promoted> promoted,
        List<Promoted> national,
        Form form)
        implements DeskPage {

    public SearchingPage {
        most = List.copyOf(most);
        vain = List.copyOf(vain);
        promoted = List.copyOf(promoted);
        national = List.copyOf(national);
    }

    List<Language> languages() {
        return here.site().settings().languages();
    }

    boolean isMain(Language language) {
        return language == here.site().mainLanguage();
    }

    String title(Promoted one) {
        return one.title().plain(here.site().mainLanguage());
    }

    /** The key of whether readers are shown it: now, later, or no more. */
    String state(Promoted one) {
        if (one.first().isAfter(here.today())) {
            return "searchdesk.state.later";
        }
        return one.last().isBefore(here.today()) ? "searchdesk.state.over" : "searchdesk.state.now";
    }
}
