package no.fnsp.sitedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.placement.Placements;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import no.fnsp.site.SetupOutcome;
import no.fnsp.site.SiteChanges;
import no.fnsp.site.SiteVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sites in a site: made, changed and closed. */
@Controller
class PartsController {

    private static final String PARTS = "/desk/sites/{site}/setup/parts";

    private final SetupLookup lookup;
    private final SiteChanges changes;
    private final PartForm parts;
    private final Closing closing;
    private final Previewing previewing;
    private final Offering offering;
    private final DeadLinks dead;
    private final Placements placements;
    private final Who who;

    PartsController(
            SetupLookup lookup,
            SiteChanges changes,
            PartForm parts,
            Closing closing,
            Previewing previewing,
            Offering offering,
            DeadLinks dead,
            Placements placements,
            Who who) {
        this.lookup = lookup;
        this.changes = changes;
        this.parts = parts;
        this.closing = closing;
        this.previewing = previewing;
        this.offering = offering;
        this.dead = dead;
        this.placements = placements;
        this.who = who;
    }

    @GetMapping(PARTS)
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(
                        new PartsPage(here.frame(here.words().get("sitedesk.what.parts"), here.all()), here)))
                .orElseGet(Reply::missing);
    }

    @GetMapping(PARTS + "/new")
    Reply blank(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .flatMap(here -> changes.now(here.site().id()).map(now -> page(here, reading(now, Map.of()))))
                .orElseGet(Reply::missing);
    }

    @GetMapping(PARTS + "/one")
    Reply one(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String path) {
        return lookup.site(desk, site)
                .flatMap(here -> changes.now(here.site().id())
                        .flatMap(now -> find(now.settings(), path)
                                .map(part -> page(here, reading(now, parts.written(here, part))))))
                .orElseGet(Reply::missing);
    }

    private static Form reading(SiteVersion now, Map<String, String> written) {
        return new Form(written).with(Map.of("read", String.valueOf(now.number())));
    }

    private static Optional<Part> find(Settings settings, String path) {
        return settings.parts().stream()
                .filter(part -> part.path().equals(path))
                .findFirst();
    }

    private Reply page(Here here, Form form) {
        return Reply.page(page(here, form, Said.NOTHING));
    }

    private PartPage page(Here here, Form form, Said said) {
        String known = form.value("known");
        String title = find(here.settings(), known)
                .map(part -> Lines.plain(here, part.name()))
                .orElseGet(() -> here.words().get("sitedesk.part.new"));
        boolean front = placements.at(here.site().id(), known, here.now()).isPresent();
        var list = new Link(here.words().get("sitedesk.what.parts"), here.to("/parts"));
        return new PartPage(
                here.frame(title, here.all(), list),
                here,
                form,
                said,
                offering.paths(here),
                dead.in(here, form, List.of(PartForm.GROUP)),
                front);
    }

    @PostMapping(PARTS)
    Reply write(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @RequestParam Map<String, String> written) {
        return lookup.site(desk, site)
                .map(here -> write(here, new Form(written), request))
                .orElseGet(Reply::missing);
    }

    private Reply write(Here here, Form form, HttpServletRequest request) {
        Optional<Form> stepped = Step.of(form.value("act")).map(step -> step.taken(form, List.of(PartForm.GROUP)));
        if (stepped.isPresent()) {
            return page(here, stepped.get());
        }
        Optional<Part> before = find(here.settings(), form.value("known"));
        if (before.isEmpty() && !form.value("known").isEmpty()) {
            return Reply.missing();
        }
        Part part = parts.read(form, here, before.map(Part::accent).orElse(""));
        if (!form.isRight()) {
            return Reply.refused(page(here, form, Said.NOTHING));
        }
        Settings wanted =
                Changed.parts(here.settings(), PartForm.with(here.settings().parts(), part));
        if (!form.says("act", "save")) {
            String address = previewing.address(here, wanted, part.path(), request);
            return Reply.page(page(here, form, Said.preview(address)));
        }
        return save(here, form, part);
    }

    private Reply save(Here here, Form form, Part part) {
        SiteVersion now = changes.now(here.site().id()).orElseThrow();
        Settings wanted =
                Changed.parts(now.settings(), PartForm.with(now.settings().parts(), part));
        SetupOutcome outcome =
                changes.change(here.permit(), here.site().id(), Setup.PARTS, read(here, form, part, now), wanted);
        String address = here.to("/parts/one?path=" + part.path());
        return switch (outcome) {
            case SetupOutcome.Changed changed -> Reply.onward(address, "sitedesk.saved");
            case SetupOutcome.NoNews same -> Reply.onward(address, "sitedesk.same");
            case SetupOutcome.Outdated outdated -> outdated(here, form, part, outdated.theirs());
        };
    }

    /** Whoever has changed another part does not stand in the way. */
    private long read(Here here, Form form, Part part, SiteVersion now) {
        long read = form.number("read");
        boolean same = changes.version(here.site().id(), read)
                .map(seen -> find(seen.settings(), part.path()).equals(find(now.settings(), part.path())))
                .orElse(false);
        return same ? now.number() : read;
    }

    private Reply outdated(Here here, Form form, Part part, SiteVersion theirs) {
        var told = new Said.Theirs(
                who.name(here, theirs.by()),
                here.frame("").moment(theirs.since()),
                parts.told(here, theirs.settings(), part.path()));
        Form again = form.with(Map.of("read", String.valueOf(theirs.number())));
        return Reply.refused(page(here, again, Said.theirs(told)));
    }

    @PostMapping(PARTS + "/close")
    Reply close(
            Desk desk,
            @PathVariable String site,
            @RequestParam String path,
            @RequestParam(defaultValue = "0") String read,
            @RequestParam(defaultValue = "") String to) {
        Optional<Here> found = lookup.site(desk, site);
        return found.flatMap(here -> find(here.settings(), path).map(part -> close(here, part, read, to)))
                .orElseGet(Reply::missing);
    }

    private Reply close(Here here, Part part, String read, String to) {
        Form form = new Form(parts.written(here, part)).with(Map.of("read", read, "to", to));
        Optional<SetupOutcome> outcome = closing.close(here, part, form);
        return outcome.map(one -> one instanceof SetupOutcome.Outdated outdated
                        ? outdated(here, form, part, outdated.theirs())
                        : Reply.onward(here.to("/parts"), "sitedesk.closed"))
                .orElseGet(() -> Reply.refused(page(here, form, Said.NOTHING)));
    }
}
