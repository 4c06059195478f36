package no.fnsp.sitedesk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.desk.Sheet;
import no.fnsp.placement.Posted;
import no.fnsp.placement.Signpost;
import no.fnsp.placement.Signposts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Short addresses and old addresses: listed, added, changed, ended, taken in from a file and given out as one. */
@Controller
class RedirectsController {

    private static final String REDIRECTS = "/desk/sites/{site}/setup/redirects";

    private final SetupLookup lookup;
    private final Signposts signposts;
    private final Checking checking;
    private final RedirectRows rows;
    private final TakingIn takingIn;
    private final Offering offering;
    private final Who who;

    RedirectsController(
            SetupLookup lookup,
            Signposts signposts,
            Checking checking,
            RedirectRows rows,
            TakingIn takingIn,
            Offering offering,
            Who who) {
        this.lookup = lookup;
        this.signposts = signposts;
        this.checking = checking;
        this.rows = rows;
        this.takingIn = takingIn;
        this.offering = offering;
        this.who = who;
    }

    /** @param from and to what the form begins with @param path the one to change */
    @GetMapping(REDIRECTS)
    Reply list(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        return lookup.site(desk, site)
                .map(here -> Reply.page(page(here, form(here, path, from, to), Said.NOTHING, q, null)))
                .orElseGet(Reply::missing);
    }

    private Form form(Here here, String path, String from, String to) {
        Optional<Signpost> known =
                path.isEmpty() ? Optional.empty() : signposts.at(here.site().id(), path);
        return known.map(one -> new Form(Map.of(
                        "known", one.redirect().path(),
                        "from", one.redirect().path(),
                        "to", rows.to(here, one.redirect()),
                        "read", String.valueOf(one.number()))))
                .orElseGet(() -> new Form(Map.of("from", from, "to", to, "read", "0")));
    }

    private RedirectsPage page(Here here, Form form, Said said, String asked, RedirectsPage.@Nullable Report report) {
        List<RedirectsPage.Row> all = rows.of(here, asked.strip());
        return new RedirectsPage(
                here.frame(here.words().get("sitedesk.what.redirects"), here.all()),
                here,
                form,
                form.value("known"),
                said,
                asked,
                all,
                rows.ended(here),
                offering.paths(here),
                report,
                all.size() >= RedirectRows.MOST);
    }

    @PostMapping(REDIRECTS)
    Reply write(Desk desk, @PathVariable String site, @RequestParam Map<String, String> written) {
        return lookup.site(desk, site)
                .map(here -> write(here, new Form(written)))
                .orElseGet(Reply::missing);
    }

    private Reply write(Here here, Form form) {
        String from = form.value("known").isEmpty() ? form.value("from") : form.value("known");
        return switch (checking.check(here, from, form.value("to"))) {
            case Checking.Checked.Wrong wrong -> {
                form.refuse(wrong.field(), wrong.why());
                yield Reply.refused(page(here, form, Said.NOTHING, "", null));
            }
            case Checking.Checked.Right right -> put(here, form, right);
        };
    }

    private Reply put(Here here, Form form, Checking.Checked.Right right) {
        return switch (signposts.put(here.permit(), right.redirect(), form.number("read"))) {
            case Posted.Ok ok -> done(here, right.onward() ? "sitedesk.led.onward" : "sitedesk.led");
            case Posted.NoNews same -> done(here, "sitedesk.same");
            case Posted.Outdated outdated -> outdated(here, form, outdated.theirs());
            case Posted.Taken taken -> {
                form.refuse("from", "from.page");
                yield Reply.refused(page(here, form, Said.NOTHING, "", null));
            }
        };
    }

    private static Reply done(Here here, String done) {
        return Reply.onward(here.to("/redirects"), done);
    }

    /** What was written stays in the form, beside where it leads now; sent again, it leads where was written. */
    private Reply outdated(Here here, Form form, Signpost theirs) {
        String to = rows.to(here, theirs.redirect());
        var told = new Said.Theirs(
                who.name(here, theirs.by()),
                here.frame("").moment(theirs.since()),
                List.of(theirs.redirect().path() + " → "
                        + (to.isEmpty() ? here.words().get("sitedesk.gone") : to)));
        Form again = form.with(Map.of(
                "read",
                String.valueOf(theirs.number()),
                "known",
                theirs.redirect().path()));
        return Reply.refused(page(here, again, Said.theirs(told), "", null));
    }

    @PostMapping(REDIRECTS + "/end")
    Reply end(
            Desk desk,
            @PathVariable String site,
            @RequestParam String path,
            @RequestParam(defaultValue = "0") String read) {
        return lookup.site(desk, site)
                .map(here -> switch (signposts.end(
                        here.permit(), here.site().id(), path, new Form(Map.of("read", read)).number("read"))) {
                    case Posted.Outdated outdated -> outdated(here, form(here, path, "", ""), outdated.theirs());
                    default -> done(here, "sitedesk.ended");
                })
                .orElseGet(Reply::missing);
    }

    /** Also those that moves have left behind, so that whoever has the file has all. */
    @GetMapping(REDIRECTS + "/file")
    Reply file(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> {
                    var sheet = new Sheet(List.of("from", "to", "reason", "since"));
                    signposts
                            .of(here.site().id(), "", Integer.MAX_VALUE)
                            .forEach(one -> sheet.row(List.of(
                                    one.redirect().path(),
                                    rows.to(here, one.redirect()),
                                    one.redirect().reason().key(),
                                    one.since())));
                    return sheet.as("addresses");
                })
                .orElseGet(Reply::missing);
    }

    /** @param act {@code save}; anything else only looks */
    @PostMapping(REDIRECTS + "/file")
    Reply takeIn(
            Desk desk,
            @PathVariable String site,
            @RequestParam("file") MultipartFile file,
            @RequestParam(defaultValue = "") String act)
            throws IOException {
        Optional<Here> found = lookup.site(desk, site);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Here here = found.get();
        Form form = form(here, "", "", "");
        Optional<RedirectsPage.Report> report = takingIn.of(here, file.getBytes(), act.equals("save"), form);
        return report.map(told -> Reply.page(page(here, form, Said.NOTHING, "", told)))
                .orElseGet(() -> Reply.refused(page(here, form, Said.NOTHING, "", null)));
    }
}
