package no.fnsp.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a page of the desk. Never changes.
 *
 * @param site the site that is worked on; null when the page is about none
 * @param steps from the site's own page to this page's parent
 */
public record DeskFrame(Desk desk, String title, @Nullable SiteBar site, List<Link> steps) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    public DeskFrame {
        steps = List.copyOf(steps);
    }

    /** The same page, one step below another that is about no site either. */
    public DeskFrame under(Link parent) {
        return new DeskFrame(desk, title, site, List.of(parent));
    }

    public Messages words() {
        return desk.words();
    }

    public String lang() {
        return words().language().code();
    }

    public String asset(String file) {
        return "/assets/" + desk.build() + "/" + file;
    }

    public Door.Csrf csrf() {
        return desk.csrf();
    }

    /** The address of the help that is nearest to this page. */
    public String help() {
        return Answers.to(desk.path());
    }

    /** Whose page it is; empty for nobody's. */
    public String account() {
        return desk.editor().email().isEmpty() ? "" : desk.editor().id().toString();
    }

    public String scriptWords() {
        return ScriptWords.in(words());
    }

    /** What has just been done, in words; null for nothing. */
    public @Nullable String done() {
        String key = "done." + desk.done();
        return words().has(key) ? words().get(key) : null;
    }

    /** As in {@code 2. mars 2026 kl. 14.05}. */
    public String moment(Instant at) {
        var there = at.atZone(Norway.TIME);
        return words().get("desk.moment", words().date(there.toLocalDate()), CLOCK.format(there));
    }

    public String day(Instant at) {
        return words().date(LocalDate.ofInstant(at, Norway.TIME));
    }
}
