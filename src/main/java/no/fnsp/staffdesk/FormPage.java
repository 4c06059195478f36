package no.fnsp.staffdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.staff.Person;
import no.fnsp.staff.Staff;
import org.jspecify.annotations.Nullable;

/**
 * One person, or the form for one who is not there yet. Never changes.
 *
 * @param known null for a new one
 * @param theirs what somebody else has told since the form was read; null when nobody has
 * @param portraits the pictures of the site that may be shown, by their ids
 * @param mayChange whether this person may tell something of them
 */
public record FormPage(
        DeskFrame frame,
        Here here,
        @Nullable Person known,
        Form form,
        @Nullable Person theirs,
        List<Link> portraits,
        List<Staff.Period> history,
        boolean mayChange)
        implements DeskPage {

    public FormPage {
        portraits = List.copyOf(portraits);
        history = List.copyOf(history);
    }

    String action() {
        return here.to(known == null ? "" : "/" + known.id());
    }

    boolean hasLostItsUnit() {
        return known != null && here.unit(known.says().unit()).isEmpty();
    }

    /** Why readers do not see them today, as the key of a message; null for somebody they may see, and for a new one. */
    @Nullable
    String away() {
        return known == null ? null : here.away(known);
    }

    String title(Person person) {
        return person.says().title().plain(here.site().mainLanguage());
    }
}
