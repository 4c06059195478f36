package no.fnsp.adopting;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.content.Specialities;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.movedon.Assigning;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Policies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who at a site gets which tasks, and what the site does on the last date. */
@Controller
class SiteRulesController {

    private final SiteLookup lookup;
    private final Assigning assigning;
    private final Policies policies;
    private final Called names;

    SiteRulesController(SiteLookup lookup, Assigning assigning, Policies policies, Called names) {
        this.lookup = lookup;
        this.assigning = assigning;
        this.policies = policies;
        this.names = names;
    }

    @GetMapping("/desk/sites/{site}/tasks/rules")
    Reply rules(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private RulesPage page(Here here) {
        UUID site = here.site().id();
        return new RulesPage(
                here.frame(here.words().get("moved.rules"), here.tasks()),
                here,
                assigning.delegated(site).entrySet().stream()
                        .map(one -> new RulesPage.Delegated(one.getKey(), names.of(one.getValue(), here.words())))
                        .toList(),
                policies.of(site, here.now()));
    }

    /** @param person the id of a colleague; empty for nobody any more */
    @PostMapping("/desk/sites/{site}/tasks/rules/delegation")
    Reply delegate(
            Desk desk,
            @PathVariable String site,
            @RequestParam String speciality,
            @RequestParam(defaultValue = "") String person) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        Optional<UUID> assignee = here.stream()
                .flatMap(one -> one.deciders().stream())
                .map(one -> one.id())
                .filter(id -> id.toString().equals(person))
                .findFirst();
        if (here.isEmpty()
                || permit.isEmpty()
                || !Specialities.has(speciality)
                || !person.isEmpty() && assignee.isEmpty()) {
            return Reply.missing();
        }
        assigning.delegate(permit.get(), here.get().site().id(), speciality, assignee.orElse(null));
        return Reply.onward(here.get().to("/tasks/rules"), "moved.rules");
    }

    @PostMapping("/desk/sites/{site}/tasks/rules/policy")
    Reply decide(Desk desk, @PathVariable String site, @RequestParam String kind, @RequestParam String policy) {
        Optional<Here> here = lookup.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ADOPT));
        Optional<Kind> known = Kind.find(kind).filter(Kind::isPatientInformation);
        Optional<Adoption.AtLastDate> wanted =
                Adoption.AtLastDate.find(policy).filter(one -> one != Adoption.AtLastDate.BY_KIND);
        if (here.isEmpty() || permit.isEmpty() || known.isEmpty() || wanted.isEmpty()) {
            return Reply.missing();
        }
        policies.decide(
                permit.get(),
                here.get().site().id(),
                known.get(),
                wanted.get(),
                here.get().now());
        return Reply.onward(here.get().to("/tasks/rules"), "moved.rules");
    }
}
