package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.site.Setup;
import no.fnsp.site.SetupOutcome;
import no.fnsp.site.SiteChanges;
import no.fnsp.site.SiteVersion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has set up what of a site, and putting one thing back as it was. */
@Controller
class HistoryController {

    private static final int MOST = 100;

    private final SetupLookup lookup;
    private final SiteChanges changes;
    private final Who who;
    private final Map<Setup, Editing> editing;

    HistoryController(SetupLookup lookup, SiteChanges changes, Who who, List<Editing> editing) {
        this.lookup = lookup;
        this.changes = changes;
        this.who = who;
        this.editing = editing.stream().collect(Collectors.toMap(Editing::what, Function.identity()));
    }

    @GetMapping("/desk/sites/{site}/setup/history")
    Reply history(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private HistoryPage page(Here here) {
        List<SiteVersion> versions = changes.history(here.site().id(), MOST);
        Map<UUID, String> names = who.names(
                here,
                versions.stream()
                        .flatMap(one -> Optional.ofNullable(one.by()).stream())
                        .toList());
        var all = new ArrayList<HistoryPage.Change>();
        for (int i = 0; i + 1 < versions.size(); i++) {
            all.addAll(between(here, versions.get(i), versions.get(i + 1), names));
        }
        return new HistoryPage(
                here.frame(here.words().get("sitedesk.what.history"), here.all()),
                here,
                versions.isEmpty() ? 0 : versions.getFirst().number(),
                all);
    }

    private List<HistoryPage.Change> between(
            Here here, SiteVersion version, SiteVersion before, Map<UUID, String> names) {
        var found = new ArrayList<HistoryPage.Change>();
        for (Setup what : Setup.values()) {
            if (!what.isSame(version.settings(), before.settings())) {
                Editing one = Objects.requireNonNull(editing.get(what));
                found.add(new HistoryPage.Change(
                        version.number(),
                        before.number(),
                        what,
                        version.by() == null ? "" : names.getOrDefault(version.by(), ""),
                        here.frame("").moment(version.since()),
                        one.told(here, version.settings()),
                        one.told(here, before.settings())));
            }
        }
        return found;
    }

    /** @param to the number of the version it shall be as in */
    @PostMapping("/desk/sites/{site}/setup/history")
    Reply restore(
            Desk desk,
            @PathVariable String site,
            @RequestParam String what,
            @RequestParam(defaultValue = "0") String to,
            @RequestParam(defaultValue = "0") String read) {
        Optional<Here> found = lookup.site(desk, site);
        return found.flatMap(here -> Setup.find(what).flatMap(one -> restore(here, one, to, read)))
                .orElseGet(Reply::missing);
    }

    private Optional<Reply> restore(Here here, Setup what, String to, String read) {
        var form = new Form(Map.of("to", to, "read", read));
        UUID site = here.site().id();
        return changes.version(site, form.number("to"))
                .map(earlier -> changes.restore(here.permit(), site, what, form.number("read"), earlier.number()))
                .map(outcome -> switch (outcome) {
                    case SetupOutcome.Changed changed -> Reply.onward(here.to("/history"), "sitedesk.restored");
                    case SetupOutcome.NoNews same -> Reply.onward(here.to("/history"), "sitedesk.same");
                    case SetupOutcome.Outdated outdated -> Reply.onward(here.to("/history"), "sitedesk.moved-on");
                });
    }
}
