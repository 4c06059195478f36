package no.fnsp.factbook;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding a fact. */
@Controller
class NewFactController {

    private final FactLookup lookup;
    private final FactChanges changes;

    NewFactController(FactLookup lookup, FactChanges changes) {
        this.lookup = lookup;
        this.changes = changes;
    }

    @GetMapping("/desk/sites/{site}/facts/new")
    Reply form(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String kind) {
        return lookup.site(desk, site)
                .filter(Here::mayChange)
                .flatMap(here ->
                        Fact.Kind.find(kind).map(one -> Reply.page(page(here, one, WriteForm.empty(one, here.now())))))
                .orElseGet(Reply::missing);
    }

    private static NewPage page(Here here, Fact.Kind kind, Form form) {
        var frame = here.frame(here.words().get("factbook.new." + kind.key()), here.list());
        return new NewPage(frame, here, new Fields(frame, kind, form, here.languages()));
    }

    @PostMapping("/desk/sites/{site}/facts")
    Reply add(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        Optional<Here> found = lookup.site(desk, site);
        Optional<Fact.Kind> kind = Fact.Kind.find(written.getOrDefault("kind", ""));
        return found.isEmpty() || kind.isEmpty()
                ? Reply.missing()
                : found.get()
                        .whole()
                        .map(permit -> add(found.get(), permit, kind.get(), new Form(written)))
                        .orElseGet(Reply::missing);
    }

    private Reply add(Here here, Permit permit, Fact.Kind kind, Form form) {
        return ReadForm.of(form, kind, here.languages())
                .map(read -> changes.add(permit, UUID.randomUUID(), here.site(), read.label(), read.says(), here.now()))
                .map(fact -> Reply.onward(here.to("/" + fact.id()), "factbook.added"))
                .orElseGet(() -> Reply.refused(page(here, kind, form)));
    }
}
