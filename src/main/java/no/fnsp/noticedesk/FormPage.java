package no.fnsp.noticedesk;

import java.util.Arrays;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.notice.Covered;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Kind;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Period;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is written. Never changes.
 *
 * @param known null for a new one
 * @param languages the main one first
 * @param whole how many pages it stands on when it stands on all
 * @param sites those that a preview can show, by key; empty when there is one
 * @param paths where pages stand, to choose from
 * @param history what it has said, newest first
 */
public record FormPage(
        DeskFrame frame,
        Here here,
        @Nullable Notice known,
        Form form,
        Said said,
        List<Language> languages,
        Covered.Reach whole,
        List<Link> sites,
        List<String> paths,
        List<Line> history)
        implements DeskPage {

    public FormPage {
        languages = List.copyOf(languages);
        sites = List.copyOf(sites);
        paths = List.copyOf(paths);
        history = List.copyOf(history);
    }

    /**
     * What the server says of the form.
     *
     * @param theirs what somebody else has said since the form was read
     * @param preview the address of the page with the notice on it
     * @param reach how many pages it would stand on
     * @param confirm whether it must be said once more that all sites are meant
     */
    record Said(@Nullable Notice theirs, @Nullable String preview, Covered.@Nullable Reach reach, boolean confirm) {

        static final Said NOTHING = new Said(null, null, null, false);

        static Said theirs(Notice theirs) {
            return new Said(theirs, null, null, false);
        }

        static Said preview(String address, Covered.Reach reach) {
            return new Said(null, address, reach, false);
        }

        static Said confirm(Covered.Reach reach) {
            return new Said(null, null, reach, true);
        }
    }

    /** One thing it has said. @param by empty for nobody who is known */
    record Line(Notice notice, String title, String by) {}

    String action() {
        return here.to(known == null ? "" : "/" + known.id());
    }

    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    List<Grade> grades(Kind kind) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.kind() == kind)
                .toList();
    }

    /** What else than the first language may stay folded until it is wanted: a language nothing is written in, and nothing is wrong in. */
    boolean isFolded(Language language) {
        return language != languages.getFirst()
                && form.value("title." + language.code()).isEmpty()
                && form.wrong("title." + language.code()) == null
                && form.wrong("text." + language.code()) == null;
    }

    boolean mayPartly() {
        return here.site() != null;
    }

    boolean isOver() {
        return known != null && known.period().isOver(here.now());
    }

    /** How many pages, in words. */
    String reach(Covered.Reach reach) {
        return reach.sites() == 1
                ? frame.words().get("noticedesk.reach.one", reach.pages())
                : frame.words().get("noticedesk.reach", reach.sites(), reach.pages());
    }

    String when(Period period) {
        return Times.of(frame, period);
    }
}
