package no.fnsp.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Giving;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a role away, in two steps: what and from whom is said before it is done. */
@Controller
@RequestMapping({PersonController.ON_SITE + "/roles/{role}", PersonController.EVERYWHERE + "/roles/{role}"})
class TakingController {

    private final LookingAfter lookup;
    private final Sayings sayings;
    private final Grants grants;

    TakingController(LookingAfter lookup, Sayings sayings, Grants grants) {
        this.lookup = lookup;
        this.sayings = sayings;
        this.grants = grants;
    }

    private record Found(Person person, Held held) {}

    @GetMapping
    Reply ask(
            Desk desk,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID account,
            @PathVariable long role) {
        return find(desk, site, account, role)
                .map(found -> Reply.page(page(found, null)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/end")
    Reply take(
            Desk desk,
            @PathVariable(required = false) @Nullable String site,
            @PathVariable UUID account,
            @PathVariable long role) {
        return find(desk, site, account, role).map(this::take).orElseGet(Reply::missing);
    }

    private Optional<Found> find(Desk desk, @Nullable String site, UUID account, long role) {
        return lookup.person(desk, site, account)
                .flatMap(person -> person.role(role).map(held -> new Found(person, held)));
    }

    private Reply take(Found found) {
        Person person = found.person();
        Here here = person.here();
        Giving giving = grants.take(person.permit(), found.held().id(), here.now());
        if (giving instanceof Giving.Refused refused) {
            return Reply.refused(page(found, ReadForm.message(refused.reason())));
        }
        // Whose last role here was taken is nobody here any more.
        boolean nothingLeft = !here.isEverywhere() && person.held().size() == 1;
        return Reply.onward(nothingLeft ? here.to("") : person.to(""), "people.taken");
    }

    private TakePage page(Found found, @Nullable String wrong) {
        Person person = found.person();
        Here here = person.here();
        return new TakePage(
                here.frame(here.words().get("people.take"), here.list(), person.step()),
                person,
                sayings.of(here, List.of(found.held())).getFirst(),
                wrong);
    }
}
