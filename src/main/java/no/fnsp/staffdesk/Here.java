package no.fnsp.staffdesk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permit;
import no.fnsp.site.Site;
import no.fnsp.staff.Person;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A site whose people somebody may see, found through them. Never changes.
 *
 * @param units the parts of its organisation there are now, by name
 * @param whole to publish on the whole site, also on the pages of parts that are no more
 */
record Here(Desk desk, Site site, Instant now, List<Unit> units, Optional<Permit> whole) {

    Here {
        units = List.copyOf(units);
    }

    List<Unit> theirs() {
        return units.stream().filter(Unit::isTheirs).toList();
    }

    Optional<Unit> unit(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The right to tell something of somebody: that of their unit, or where it has closed, of the whole site. */
    Optional<Permit> permit(Person person) {
        Optional<Unit> unit = unit(person.says().unit());
        return unit.isPresent() ? unit.get().permit() : whole;
    }

    /** Why readers do not see somebody whatever the unit has chosen, as the key of a message; null while they may. */
    @Nullable
    String away(Person person) {
        if (now.isBefore(person.says().shownFrom())) {
            return "staffdesk.not-yet";
        }
        return person.says().isShown(now) ? null : "staffdesk.left";
    }

    Messages words() {
        return desk.words();
    }

    List<Language> languages() {
        return site.settings().languages();
    }

    String to(String rest) {
        return Desk.to(site, "/staff" + rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    Link list() {
        return new Link(words().get("desk.site.staff"), to(""));
    }
}
