package no.fnsp.editor;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.desk.Task;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody begins who is here a few hours a month: first what waits for them. Never changes.
 *
 * @param national the base, for those who work there; null for others
 * @param sites the hospitals' sites they work on
 */
record StartPage(
        DeskFrame frame,
        @Nullable NationalCard national,
        StartSites sites,
        List<Tasks> tasks,
        Sendings sendings,
        List<Mentions.Mentioned> mentioned,
        List<Board.MyDraft> drafts)
        implements DeskPage {

    StartPage {
        tasks = List.copyOf(tasks);
        mentioned = List.copyOf(mentioned);
        drafts = List.copyOf(drafts);
    }

    String to(SentDrafts.Sent sent) {
        String page = "/desk/sites/" + sent.siteKey() + "/documents/" + sent.document();
        return sent.isPublished() ? page : page + "/" + sent.language().code() + "/publication?lane=" + sent.lane();
    }

    String name() {
        String whole = frame.desk().editor().name();
        return whole.contains(" ") ? whole.substring(0, whole.indexOf(' ')) : whole;
    }

    String to(Board.MyDraft draft) {
        String lane = draft.lane().equals("ordinary") ? "" : "?lane=" + draft.lane();
        return "/desk/sites/" + draft.site() + "/documents/" + draft.document() + "/"
                + draft.language().code() + lane;
    }

    /** One kind of thing that waits. @param key of its heading */
    public record Tasks(String key, List<Task> tasks) {}

    boolean worksNowhere() {
        return national == null && sites.all() == 0;
    }

    boolean nothingWaits() {
        return tasks.isEmpty() && sendings.isEmpty() && mentioned.isEmpty() && drafts.isEmpty();
    }
}
