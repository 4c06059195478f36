package no.fnsp.eventdesk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.Kind;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Repeat;
import no.fnsp.event.Spread;
import no.fnsp.html.Link;
import no.fnsp.organisation.Node;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is written. Never changes.
 *
 * @param theirs what somebody else has said since the form was read; null for nothing
 * @param kept what came of it that is not told by a field, as {@code eventdesk.still-to-come}; null for nothing
 * @param languages the main one first
 * @param texts the site's treatments to choose from: title and path
 * @param history what it has said, newest first
 * @param address where readers find it; null while they do not
 */
public record FormPage(
        DeskFrame frame,
        Here here,
        Known known,
        Form form,
        @Nullable Event theirs,
        @Nullable String kept,
        List<Language> languages,
        List<Link> texts,
        List<Line> history,
        @Nullable String address)
        implements DeskPage {

    private static final int BLANK = 2;

    public FormPage {
        languages = List.copyOf(languages);
        texts = List.copyOf(texts);
        history = List.copyOf(history);
    }

    /** One thing it has said. @param by empty for nobody who is known */
    record Line(Event event, String title, String by) {

        String lane() {
            return event.lane().name().toLowerCase(Locale.ROOT);
        }
    }

    String action() {
        return here.to(known.newest().map(event -> "/" + event.id()).orElse(""));
    }

    String title() {
        return known.newest()
                .map(here::title)
                .orElseGet(() -> frame.words()
                        .get("eventdesk.new.of", here.site().settings().shortName()));
    }

    List<Kind> kinds() {
        return List.of(Kind.values());
    }

    List<Audience> audience() {
        return List.of(Audience.values());
    }

    List<Attendance> attendance() {
        return List.of(Attendance.values());
    }

    List<Spread> spreads() {
        return List.of(Spread.values());
    }

    List<Repeat> repeats() {
        return List.of(Repeat.values());
    }

    List<Occurrence.State> states() {
        return List.of(Occurrence.State.values());
    }

    /** The rows that have a time. */
    List<Integer> rows() {
        return IntStream.range(0, form.rows()).boxed().toList();
    }

    WrittenTime time(int row) {
        return new WrittenTime(here, known, form, languages, row);
    }

    /** Fields for texts: those in use, and some to write in. */
    List<Integer> textFields() {
        int used = 0;
        for (int i = 0; i < LinkedTexts.MOST; i++) {
            used = form.has("text." + i) ? i + 1 : used;
        }
        return IntStream.range(0, Math.min(LinkedTexts.MOST, used + BLANK))
                .boxed()
                .toList();
    }

    /** Whether it must be said which of the two times is meant, in the night the clocks are set back. */
    boolean asksWhich(String prefix) {
        return form.has(prefix + "again")
                || form.isWrong(prefix + "from", "twice")
                || form.isWrong(prefix + "to", "twice");
    }

    String place(Node node) {
        return node.name().plain(here.site().mainLanguage());
    }

    /** What else than the first language may stay folded until it is wanted: one that nothing is written in. */
    boolean isFolded(Language language) {
        String code = language.code();
        return language != languages.getFirst()
                && !form.has("title." + code)
                && !form.isWrong("title." + code)
                && !form.isWrong("lead." + code);
    }

    /** The times that have been, which stay as they were. */
    List<String> held() {
        return known.newest().stream()
                .flatMap(event -> event.says().occurrences().stream())
                .filter(one -> one.isOver(here.now()))
                .map(one -> frame.moment(one.starts().instant()))
                .toList();
    }

    /** When it is held as somebody else has said. */
    List<String> theirTimes() {
        return theirs == null
                ? List.of()
                : theirs.says().toCome(here.now()).stream()
                        .map(one -> frame.moment(one.starts().instant()))
                        .toList();
    }

    /** What whoever acts has seen. */
    String read() {
        return known.newest().map(event -> event.said().toString()).orElse("");
    }

    boolean isDraft() {
        return known.draft() != null;
    }

    boolean isPublished() {
        return known.published() != null;
    }

    /** Whether there is something to come that readers think they can go to. */
    boolean mayCancel() {
        return here.mayPublish()
                && known.draft() == null
                && known.published() != null
                && known.published().says().toCome(here.now()).stream().anyMatch(one -> !one.isCancelled());
    }

    /** Whether it can be taken from the site. */
    boolean mayGo() {
        return here.mayPublish()
                && known.newest().isPresent()
                && (known.published() == null
                        || known.published().says().toCome(here.now()).isEmpty());
    }
}
