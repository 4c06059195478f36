package no.fnsp.staffdesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.fnsp.html.Link;
import no.fnsp.media.Asset;
import no.fnsp.media.Catalogue;
import no.fnsp.media.Items;
import no.fnsp.staff.Card;
import no.fnsp.staff.Person;
import no.fnsp.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page that a person is described on, and reads what was written on it. */
@Component
class FormPages {

    private static final int MOST_PICTURES = 300;

    private final Staff staff;
    private final Catalogue catalogue;
    private final Items items;

    FormPages(Staff staff, Catalogue catalogue, Items items) {
        this.staff = staff;
        this.catalogue = catalogue;
        this.items = items;
    }

    FormPage fresh(Here here, Form form) {
        return new FormPage(
                here.frame(here.words().get("staffdesk.new"), here.list()),
                here,
                null,
                form,
                null,
                portraits(here),
                List.of(),
                true);
    }

    FormPage known(Here here, Person person, Form form, @Nullable Person theirs) {
        return new FormPage(
                here.frame(person.says().name(), here.list()),
                here,
                person,
                form,
                theirs,
                portraits(here),
                staff.history(here.site().id(), person.id()),
                here.permit(person).isPresent());
    }

    private List<Link> portraits(Here here) {
        var wanted = new Catalogue.Wanted(List.of(here.site().id()), "", Asset.Kind.PICTURE, null, Set.of());
        return catalogue.search(wanted, 0, MOST_PICTURES, here.now()).stream()
                .filter(item -> item.mayBeShown(here.now()))
                .map(item ->
                        new Link(item.described().title(), item.asset().id().toString()))
                .toList();
    }

    /** @param known the person as they were; null for a new one */
    Optional<Card> read(Here here, Form form, @Nullable Person known) {
        List<Person> others = staff.on(here.site().id(), here.now()).stream()
                .filter(one -> known == null || !one.id().equals(known.id()))
                .toList();
        UUID before = known == null ? null : known.says().portrait();
        Predicate<UUID> portraits = id -> id.equals(before) || mayStand(here, id);
        return ReadForm.of(form, here, others, portraits);
    }

    private boolean mayStand(Here here, UUID picture) {
        return items.at(picture, here.now())
                .filter(item -> item.asset().kind() == Asset.Kind.PICTURE)
                .filter(item -> item.asset().site().equals(here.site().id()))
                .filter(item -> item.mayBeShown(here.now()))
                .isPresent();
    }
}
