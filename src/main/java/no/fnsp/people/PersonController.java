package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Giving;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: what they are here, one role more, and a new link. */
@Controller
@RequestMapping({PersonController.ON_SITE, PersonController.EVERYWHERE})
class PersonController {

    private static final String ID = "{account:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    static final String ON_SITE = "/desk/sites/{site}/users/" + ID;
    static final String EVERYWHERE = "/desk/users/" + ID;

    private final LookingAfter lookup;
    private final PersonPages pages;
    private final ReadForm reading;
    private final Grants grants;
    private final Inviting inviting;
    private final WaysIn waysIn;

    PersonController(
            LookingAfter lookup, PersonPages pages, ReadForm reading, Grants grants, Inviting inviting, WaysIn waysIn) {
        this.lookup = lookup;
        this.pages = pages;
        this.reading = reading;
        this.grants = grants;
        this.inviting = inviting;
        this.waysIn = waysIn;
    }

    @GetMapping
    Reply person(Desk desk, @PathVariable(required = false) @Nullable String site, @PathVariable UUID account) {
        return lookup.person(desk, site, account)
                .map(person -> Reply.page(pages.of(person, Form.empty())))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/roles")
    Reply give(
            Desk desk,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID account,
            @RequestParam Map<String, String> written) {
        Optional<Person> found = lookup.person(desk, site, account);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Person person = found.get();
        var form = new Form(written);
        return reading.grant(person.here(), form)
                .map(grant -> give(person, request, form, grant))
                .orElseGet(() -> Reply.refused(pages.of(person, form)));
    }

    private Reply give(Person person, HttpServletRequest request, Form form, Grant grant) {
        WayIn before = waysIn.of(person.account(), person.here().now());
        return switch (grants.give(
                person.permit(), person.id(), grant, person.here().now())) {
            case Giving.Granted granted ->
                granted.held().awaited() ? offered(person, request) : given(person, request, before);
            case Giving.Taken taken -> throw new IllegalStateException("Giving took a role away");
            case Giving.Refused refused -> {
                form.refuse("role", ReadForm.message(refused.reason()));
                yield Reply.refused(pages.of(person, form));
            }
        };
    }

    /** With the first role, a password from before counts no more: they get a link to choose another. */
    private Reply given(Person person, HttpServletRequest request, WayIn before) {
        boolean lost = before != WayIn.NONE
                && waysIn.of(person.account(), person.here().now()) == WayIn.NONE;
        return (lost ? inviting.welcome(person, request) : Optional.<InvitationPage>empty())
                .<Reply>map(Reply::page)
                .orElseGet(() -> Reply.onward(person.to(""), "people.given"));
    }

    /** A new link for what waits to be taken up. */
    @PostMapping("/offer")
    Reply offer(
            Desk desk,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID account) {
        return lookup.person(desk, site, account)
                .map(person -> offered(person, request))
                .orElseGet(Reply::missing);
    }

    private Reply offered(Person person, HttpServletRequest request) {
        return inviting.offer(person, request).<Reply>map(Reply::page).orElseGet(() -> notYours(person));
    }

    /** @param anew {@code true} when the second factor begins anew too */
    @PostMapping("/invitation")
    Reply invite(
            Desk desk,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID account,
            @RequestParam(defaultValue = "false") boolean anew) {
        return lookup.person(desk, site, account)
                .map(person -> inviting.invite(person, request, anew)
                        .<Reply>map(Reply::page)
                        .orElseGet(() -> notYours(person)))
                .orElseGet(Reply::missing);
    }

    private Reply notYours(Person person) {
        var form = Form.empty();
        form.refuse("way", "people.link.not-yours");
        return Reply.refused(pages.of(person, form));
    }
}
