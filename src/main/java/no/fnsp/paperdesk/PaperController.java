package no.fnsp.paperdesk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.media.Items;
import no.fnsp.media.Received;
import no.fnsp.media.Uploads;
import no.fnsp.paper.Paper;
import no.fnsp.paper.PaperChanges;
import no.fnsp.paper.Papers;
import no.fnsp.paper.Saying;
import no.fnsp.paper.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One document: what is told of it, its file, and whether readers see it. */
@Controller
class PaperController {

    private static final String PAPER = "/desk/sites/{site}/papers/{paper:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final FormPages pages;
    private final Papers papers;
    private final PaperChanges changes;
    private final Uploads uploads;
    private final Items items;

    PaperController(Lookup lookup, FormPages pages, Papers papers, PaperChanges changes, Uploads uploads, Items items) {
        this.lookup = lookup;
        this.pages = pages;
        this.papers = papers;
        this.changes = changes;
        this.uploads = uploads;
        this.items = items;
    }

    @GetMapping(PAPER)
    Reply paper(Desk desk, @PathVariable String site, @PathVariable UUID paper) {
        return lookup.site(desk, site)
                .flatMap(here -> lookup.paper(here, paper)
                        .map(one -> Reply.page(pages.known(here, one, WriteForm.of(one), null, null))))
                .orElseGet(Reply::missing);
    }

    @PostMapping(PAPER)
    Reply change(
            Desk desk, @PathVariable String site, @PathVariable UUID paper, @RequestParam Map<String, String> written) {
        return act(desk, site, paper, (here, one) -> change(here, one, new Form(written)));
    }

    private Reply change(Here here, Paper paper, Form form) {
        Optional<Saying> says = ReadForm.of(form, here, paper);
        if (says.isEmpty()) {
            return Reply.refused(pages.known(here, paper, form, null, null));
        }
        if (!form.says("read", paper.said().toString())) {
            return outdated(here, form, paper);
        }
        return told(here, form, changes.change(permit(here), paper, says.get(), here.now()), "paperdesk.changed");
    }

    /** What was written stays in the form, beside what they wrote; saved again, it is written over that. */
    private Reply outdated(Here here, Form form, Paper theirs) {
        Form again = form.with("read", theirs.said().toString());
        return Reply.refused(pages.known(here, theirs, again, null, theirs));
    }

    private Reply told(Here here, Form form, Told told, String done) {
        return switch (told) {
            case Told.Ok ok -> Reply.onward(here.to("/" + ok.paper().id()), done);
            case Told.NoNews same -> Reply.onward(here.to("/" + same.paper().id()), done);
            case Told.Outdated outdated -> outdated(here, form, outdated.theirs());
        };
    }

    @PostMapping(PAPER + "/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String reason) {
        return act(desk, site, paper, (here, one) -> {
            Form form = WriteForm.of(one);
            if (reason.isBlank() || reason.length() > Form.LONGEST) {
                form.refuse("reason", "reason");
                return Reply.refused(pages.known(here, one, form, null, null));
            }
            Told told = changes.withdraw(permit(here), one, reason.strip(), here.now());
            return told(here, form, told, "paperdesk.withdrawn");
        });
    }

    @PostMapping(PAPER + "/withdrawal/undo")
    Reply putBack(Desk desk, @PathVariable String site, @PathVariable UUID paper) {
        return act(
                desk,
                site,
                paper,
                (here, one) -> told(
                        here, WriteForm.of(one), changes.putBack(permit(here), one, here.now()), "paperdesk.put-back"));
    }

    /** The address stays, whatever the new file is called. */
    @PostMapping(PAPER + "/file")
    Reply replace(Desk desk, @PathVariable String site, @PathVariable UUID paper, @RequestParam MultipartFile file)
            throws IOException {
        Optional<Here> found = lookup.changing(desk, site);
        Optional<Paper> one = found.flatMap(here -> lookup.paper(here, paper));
        return one.isEmpty() ? Reply.missing() : replace(found.orElseThrow(), one.get(), file);
    }

    private Reply replace(Here here, Paper paper, MultipartFile file) throws IOException {
        var asset = items.at(paper.asset(), here.now()).orElseThrow().asset();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            return switch (uploads.replace(permit(here), asset, name, content, here.now())) {
                case Received.Kept kept -> Reply.onward(here.to("/" + paper.id()), "paperdesk.replaced");
                case Received.SameAsBefore same ->
                    wrong(here, paper, here.words().get("library.same"));
                case Received.Overtaken overtaken ->
                    wrong(here, paper, here.words().get("library.overtaken"));
                case Received.Refused refused -> wrong(here, paper, here.why(refused.why()));
            };
        }
    }

    private Reply wrong(Here here, Paper paper, String why) {
        return Reply.refused(pages.known(here, paper, WriteForm.of(paper), why, null));
    }

    private static Permit permit(Here here) {
        return here.whole().orElseThrow();
    }

    private Reply act(Desk desk, String site, UUID paper, BiFunction<Here, Paper, Reply> act) {
        return lookup.changing(desk, site)
                .flatMap(here -> lookup.paper(here, paper).map(one -> act.apply(here, one)))
                .orElseGet(Reply::missing);
    }
}
