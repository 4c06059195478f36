package no.fnsp.staffdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.staff.Person;
import no.fnsp.staff.Whom;
import org.jspecify.annotations.Nullable;

/**
 * Those who work in the parts of a site's organisation. Never changes.
 *
 * @param homeless those whose part is no more
 * @param former those that nothing is told of any more, and who may ask to be erased
 */
public record ListPage(DeskFrame frame, Here here, List<InUnit> units, List<Person> homeless, List<Person> former)
        implements DeskPage {

    public ListPage {
        units = List.copyOf(units);
        homeless = List.copyOf(homeless);
        former = List.copyOf(former);
    }

    /** A unit with those who work there, and whom it shows. */
    record InUnit(Unit unit, Whom whom, List<Person> people) {
        InUnit {
            people = List.copyOf(people);
        }

        boolean shows(Person person) {
            return whom.shows(person.says());
        }
    }

    List<Whom> choices() {
        return List.of(Whom.values());
    }

    String href(Person person) {
        return here.to("/" + person.id());
    }

    String title(Person person) {
        return person.says().title().plain(here.site().mainLanguage());
    }

    /** As {@link Here#away} tells. */
    @Nullable
    String away(Person person) {
        return here.away(person);
    }
}
