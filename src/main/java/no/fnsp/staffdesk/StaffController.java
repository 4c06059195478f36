package no.fnsp.staffdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.staff.Card;
import no.fnsp.staff.Displays;
import no.fnsp.staff.Person;
import no.fnsp.staff.Staff;
import no.fnsp.staff.StaffChanges;
import no.fnsp.staff.Whom;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All who work in the parts of a site, whom each part shows, and adding somebody. */
@Controller
class StaffController {

    private final Lookup lookup;
    private final FormPages pages;
    private final Staff staff;
    private final StaffChanges changes;
    private final Displays displays;

    StaffController(Lookup lookup, FormPages pages, Staff staff, StaffChanges changes, Displays displays) {
        this.lookup = lookup;
        this.pages = pages;
        this.staff = staff;
        this.changes = changes;
        this.displays = displays;
    }

    @GetMapping("/desk/sites/{site}/staff")
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(list(here))).orElseGet(Reply::missing);
    }

    private ListPage list(Here here) {
        Map<UUID, Whom> chosen = staff.shownOn(here.site().id(), here.now());
        Map<UUID, List<Person>> people = staff.on(here.site().id(), here.now()).stream()
                .collect(Collectors.groupingBy(person -> person.says().unit()));
        List<ListPage.InUnit> units = here.units().stream()
                .filter(unit -> people.containsKey(unit.id()) || chosen.containsKey(unit.id()))
                .map(unit -> new ListPage.InUnit(
                        unit, chosen.getOrDefault(unit.id(), Whom.NOBODY), people.getOrDefault(unit.id(), List.of())))
                .toList();
        var homeless = new ArrayList<Person>();
        people.forEach((unit, some) -> {
            if (here.unit(unit).isEmpty()) {
                homeless.addAll(some);
            }
        });
        return new ListPage(here.frame(here.words().get("desk.site.staff")), here, units, homeless, former(here));
    }

    private List<Person> former(Here here) {
        return staff.formerOn(here.site().id()).stream()
                .filter(person -> here.permit(person).isPresent())
                .toList();
    }

    @GetMapping("/desk/sites/{site}/staff/new")
    Reply form(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String unit) {
        return lookup.site(desk, site)
                .filter(here -> !here.theirs().isEmpty())
                .map(here -> Reply.page(pages.fresh(here, WriteForm.empty(unit))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/desk/sites/{site}/staff")
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        return lookup.site(desk, site)
                .filter(here -> !here.theirs().isEmpty())
                .map(here -> add(here, new Form(written)))
                .orElseGet(Reply::missing);
    }

    private Reply add(Here here, Form form) {
        return pages.read(here, form, null)
                .map(card -> {
                    Person person = changes.add(
                            permit(here, card), UUID.randomUUID(), here.site().id(), card, here.now());
                    return Reply.onward(here.to("/" + person.id()), "staffdesk.added");
                })
                .orElseGet(() -> Reply.refused(pages.fresh(here, form)));
    }

    /** Only a unit that is theirs can have been chosen. */
    private static Permit permit(Here here, Card card) {
        return here.unit(card.unit()).flatMap(Unit::permit).orElseThrow();
    }

    @PostMapping("/desk/sites/{site}/staff/units/{unit}")
    Reply show(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "") String whom) {
        return lookup.site(desk, site)
                .flatMap(here -> here.unit(unit)
                        .flatMap(Unit::permit)
                        .flatMap(permit -> Whom.find(whom).map(wanted -> {
                            displays.show(permit, here.site().id(), unit, wanted, here.now());
                            return Reply.onward(here.to(""), "staffdesk.shown");
                        })))
                .orElseGet(Reply::missing);
    }
}
