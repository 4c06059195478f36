package no.fnsp.sitedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
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

/** Sets up a site, one thing at a time: written, looked at on the site, saved. */
@Controller
class SetupController {

    private static final String ONE = "/desk/sites/{site}/setup/{what:names|menu|shortcuts|footer|look|engines}";

    private final SetupLookup lookup;
    private final SiteChanges changes;
    private final Previewing previewing;
    private final Offering offering;
    private final DeadLinks dead;
    private final Remaining remaining;
    private final Who who;
    private final Map<Setup, Editing> editing;

    SetupController(
            SetupLookup lookup,
            SiteChanges changes,
            Previewing previewing,
            Offering offering,
            DeadLinks dead,
            Remaining remaining,
            Who who,
            List<Editing> editing) {
        this.lookup = lookup;
        this.changes = changes;
        this.previewing = previewing;
        this.offering = offering;
        this.dead = dead;
        this.remaining = remaining;
        this.who = who;
        this.editing = editing.stream().collect(Collectors.toMap(Editing::what, Function.identity()));
    }

    @GetMapping("/desk/sites/{site}/setup")
    Reply overview(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(new OverviewPage(
                        here.frame(here.words().get("desk.site.setup")),
                        here,
                        dead.everywhere(here),
                        remaining.of(here))))
                .orElseGet(Reply::missing);
    }

    @GetMapping(ONE)
    Reply form(Desk desk, @PathVariable String site, @PathVariable String what) {
        Optional<Here> found = lookup.site(desk, site);
        return found.flatMap(here -> changes.now(here.site().id()).map(now -> form(here, what, now)))
                .orElseGet(Reply::missing);
    }

    private Reply form(Here here, String what, SiteVersion now) {
        Editing one = editing(what);
        Form form = new Form(one.written(here, now.settings())).with(Map.of("read", String.valueOf(now.number())));
        return Reply.page(page(here, one, form, Said.NOTHING));
    }

    private Editing editing(String what) {
        return Objects.requireNonNull(editing.get(Setup.find(what).orElseThrow()));
    }

    private SetupPage page(Here here, Editing one, Form form, Said said) {
        String title = here.words().get("sitedesk.what." + one.what().key());
        return new SetupPage(
                here.frame(title, here.all()),
                here,
                one.what(),
                form,
                said,
                offering.of(here, one.what()),
                dead.in(here, form, one.groups()));
    }

    @PostMapping(ONE)
    Reply write(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable String what,
            @RequestParam Map<String, String> written) {
        return lookup.site(desk, site)
                .map(here -> write(here, editing(what), new Form(written), request))
                .orElseGet(Reply::missing);
    }

    private Reply write(Here here, Editing one, Form form, HttpServletRequest request) {
        Optional<Form> stepped = Step.of(form.value("act")).map(step -> step.taken(form, one.groups()));
        if (stepped.isPresent()) {
            return Reply.page(page(here, one, stepped.get(), Said.NOTHING));
        }
        Settings wanted = one.read(form, here, here.settings());
        if (!form.isRight()) {
            return Reply.refused(page(here, one, form, Said.NOTHING));
        }
        if (!form.says("act", "save")) {
            Settings tried = here.settings().with(one.what(), wanted);
            return Reply.page(page(here, one, form, Said.preview(previewing.address(here, tried, "/", request))));
        }
        return save(here, one, form, wanted);
    }

    private Reply save(Here here, Editing one, Form form, Settings wanted) {
        SetupOutcome outcome = changes.change(here.permit(), here.site().id(), one.what(), form.number("read"), wanted);
        return switch (outcome) {
            case SetupOutcome.Changed changed ->
                Reply.onward(here.to("/" + one.what().key()), "sitedesk.saved");
            case SetupOutcome.NoNews same ->
                Reply.onward(here.to("/" + one.what().key()), "sitedesk.same");
            case SetupOutcome.Outdated outdated -> outdated(here, one, form, outdated.theirs());
        };
    }

    /** What was written stays in the form, beside what they have set up; saved again, it is put in its place. */
    private Reply outdated(Here here, Editing one, Form form, SiteVersion theirs) {
        var told = new Said.Theirs(
                who.name(here, theirs.by()), here.frame("").moment(theirs.since()), one.told(here, theirs.settings()));
        Form again = form.with(Map.of("read", String.valueOf(theirs.number())));
        return Reply.refused(page(here, one, again, Said.theirs(told)));
    }
}
