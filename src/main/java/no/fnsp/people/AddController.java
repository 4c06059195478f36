package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting somebody in: an account when they have none, a role, and a link when they need one. */
@Controller
class AddController {

    private final LookingAfter lookup;
    private final ReadForm reading;
    private final SiteParts branches;
    private final LettingIn lettingIn;
    private final WaysIn waysIn;
    private final Inviting inviting;

    AddController(
            LookingAfter lookup,
            ReadForm reading,
            SiteParts branches,
            LettingIn lettingIn,
            WaysIn waysIn,
            Inviting inviting) {
        this.lookup = lookup;
        this.reading = reading;
        this.branches = branches;
        this.lettingIn = lettingIn;
        this.waysIn = waysIn;
        this.inviting = inviting;
    }

    @GetMapping({"/desk/sites/{site}/users/new", "/desk/users/new"})
    Reply form(Desk desk, @PathVariable(required = false) @Nullable String site) {
        return lookup.here(desk, site)
                .map(here -> Reply.page(page(here, blank(here))))
                .orElseGet(Reply::missing);
    }

    /** Most people at a site write its main language. */
    private static Form blank(Here here) {
        return new Form(Map.of(
                "language",
                here.site() == null
                        ? here.words().language().code()
                        : here.site().mainLanguage().code()));
    }

    private AddPage page(Here here, Form form) {
        return new AddPage(
                here.frame(here.words().get("people.add"), here.list()), here, form, RoleChoice.of(here, branches));
    }

    @PostMapping({"/desk/sites/{site}/users", "/desk/users"})
    Reply add(
            Desk desk,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String site,
            @RequestParam Map<String, String> written) {
        Optional<Here> found = lookup.here(desk, site);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Here here = found.get();
        var form = new Form(written);
        Optional<Wanted> wanted = reading.wanted(here, form);
        if (wanted.isEmpty()) {
            return Reply.refused(page(here, form));
        }
        return switch (lettingIn.letIn(here, wanted.get())) {
            case LettingIn.Entered.Refused refused -> {
                form.refuse("role", ReadForm.message(refused.reason()));
                yield Reply.refused(page(here, form));
            }
            case LettingIn.Entered.In in ->
                lookup.person(desk, site, in.account().id())
                        .map(person -> in.waits()
                                ? offered(person, request)
                                : entered(person, request, wanted.get().link()))
                        .orElseGet(Reply::missing);
        };
    }

    private Reply offered(Person person, HttpServletRequest request) {
        return inviting.offer(person, request)
                .<Reply>map(Reply::page)
                .orElseGet(() -> Reply.onward(person.to(""), "people.added"));
    }

    /** Whoever has a password already, or a directory, needs no link. */
    private Reply entered(Person person, HttpServletRequest request, boolean link) {
        WayIn way = waysIn.of(person.account(), person.here().now());
        if (!link || way != WayIn.NONE && way != WayIn.INVITED) {
            return Reply.onward(person.to(""), link ? "people.given" : "people.added");
        }
        return inviting.welcome(person, request)
                .<Reply>map(Reply::page)
                .orElseGet(() -> Reply.onward(person.to(""), "people.added"));
    }
}
