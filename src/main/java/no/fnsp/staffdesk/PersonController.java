package no.fnsp.staffdesk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.staff.Card;
import no.fnsp.staff.Erasing;
import no.fnsp.staff.Person;
import no.fnsp.staff.StaffChanges;
import no.fnsp.staff.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: what is told of them, that they are told of no more, and that they are erased. */
@Controller
class PersonController {

    private static final String PERSON =
            "/desk/sites/{site}/staff/{person:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final FormPages pages;
    private final StaffChanges changes;
    private final Erasing erasing;

    PersonController(Lookup lookup, FormPages pages, StaffChanges changes, Erasing erasing) {
        this.lookup = lookup;
        this.pages = pages;
        this.changes = changes;
        this.erasing = erasing;
    }

    @GetMapping(PERSON)
    Reply person(Desk desk, @PathVariable String site, @PathVariable UUID person) {
        return lookup.site(desk, site)
                .flatMap(here -> lookup.person(here, person)
                        .map(one -> Reply.page(pages.known(here, one, WriteForm.of(one), null))))
                .orElseGet(Reply::missing);
    }

    @PostMapping(PERSON)
    Reply change(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID person,
            @RequestParam Map<String, String> written) {
        return act(desk, site, person, (here, one, permit) -> change(here, one, permit, new Form(written)));
    }

    private Reply change(Here here, Person person, Permit permit, Form form) {
        Optional<Card> card = pages.read(here, form, person);
        if (card.isEmpty()) {
            return Reply.refused(pages.known(here, person, form, null));
        }
        if (!form.says("read", Long.toString(person.card()))) {
            return outdated(here, person, form);
        }
        return told(here, form, changes.change(permit, person, card.get(), here.now()), "staffdesk.changed");
    }

    /** What was written stays in the form, beside what they wrote; saved again, it is written over that. */
    private Reply outdated(Here here, Person theirs, Form form) {
        return Reply.refused(pages.known(here, theirs, form.with("read", Long.toString(theirs.card())), theirs));
    }

    private Reply told(Here here, Form form, Told told, String done) {
        return switch (told) {
            case Told.Ok ok -> Reply.onward(here.to("/" + ok.person().id()), done);
            case Told.NoNews same -> Reply.onward(here.to("/" + same.person().id()), done);
            case Told.Outdated outdated -> outdated(here, outdated.theirs(), form);
            case Told.Gone gone -> Reply.onward(here.to(""), "staffdesk.removed");
        };
    }

    @PostMapping(PERSON + "/removal")
    Reply remove(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String read) {
        return act(desk, site, person, (here, one, permit) -> {
            if (!read.equals(Long.toString(one.card()))) {
                return outdated(here, one, WriteForm.of(one));
            }
            return switch (changes.remove(permit, one, here.now())) {
                case Told.Outdated outdated -> outdated(here, outdated.theirs(), WriteForm.of(one));
                case Told.Ok _, Told.NoNews _, Told.Gone _ -> Reply.onward(here.to(""), "staffdesk.removed");
            };
        });
    }

    @PostMapping(PERSON + "/erasure")
    Reply erase(Desk desk, @PathVariable String site, @PathVariable UUID person) {
        Optional<Here> found = lookup.site(desk, site);
        return found.flatMap(here -> lookup.anybody(here, person)
                        .flatMap(one -> here.permit(one)
                                .filter(permit ->
                                        erasing.erase(permit, here.site().id(), one.id(), here.now()))
                                .map(permit -> Reply.onward(here.to(""), "staffdesk.erased"))))
                .orElseGet(Reply::missing);
    }

    /** Something that is done to one person of a unit that is theirs. */
    private interface Doing {
        Reply to(Here here, Person person, Permit permit);
    }

    private Reply act(Desk desk, String site, UUID person, Doing doing) {
        Optional<Here> found = lookup.site(desk, site);
        return found.flatMap(here -> lookup.person(here, person)
                        .flatMap(one -> here.permit(one).map(permit -> doing.to(here, one, permit))))
                .orElseGet(Reply::missing);
    }
}
