package no.fnsp.noticedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.notice.Covered;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Kind;
import no.fnsp.notice.Notice;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Saying;
import no.fnsp.notice.Template;
import no.fnsp.notice.Templates;
import no.fnsp.notice.Told;
import no.fnsp.noticedesk.FormPage.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a notice: looking at it on a page, publishing it, changing it, ending it, keeping its words for later. */
@Controller
class NoticeController {

    private static final String ONE = "/{notice:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Lookup lookup;
    private final NoticePages pages;
    private final ReadForm reading;
    private final Previewing previewing;
    private final Covered covered;
    private final NoticeChanges changes;
    private final Templates templates;

    NoticeController(
            Lookup lookup,
            NoticePages pages,
            ReadForm reading,
            Previewing previewing,
            Covered covered,
            NoticeChanges changes,
            Templates templates) {
        this.lookup = lookup;
        this.pages = pages;
        this.reading = reading;
        this.previewing = previewing;
        this.covered = covered;
        this.changes = changes;
        this.templates = templates;
    }

    @GetMapping({"/desk/sites/{site}/notices/new", "/desk/notices/{site}/new"})
    Reply form(Desk desk, @PathVariable String site, @RequestParam(defaultValue = "") String template) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .map(here -> Reply.page(pages.page(here, Optional.empty(), begun(here, template), Said.NOTHING)))
                .orElseGet(Reply::missing);
    }

    private Form begun(Here here, String template) {
        return id(template)
                .flatMap(id -> templates.find(here.area(), id, here.now()))
                .map(found -> WriteForm.of(here, found))
                .orElseGet(() -> WriteForm.empty(here));
    }

    private static Optional<UUID> id(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    @GetMapping({"/desk/sites/{site}/notices" + ONE, "/desk/notices/{site}" + ONE})
    Reply notice(Desk desk, @PathVariable String site, @PathVariable UUID notice) {
        return lookup.area(desk, site)
                .flatMap(here -> lookup.notice(here, notice)
                        .map(found ->
                                Reply.page(pages.page(here, Optional.of(found), WriteForm.of(found), Said.NOTHING))))
                .orElseGet(Reply::missing);
    }

    @PostMapping({"/desk/sites/{site}/notices", "/desk/notices/{site}"})
    Reply add(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @RequestParam Map<String, String> written) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .map(here -> add(here, request, new Form(written)))
                .orElseGet(Reply::missing);
    }

    private Reply add(Here here, HttpServletRequest request, Form form) {
        UUID id = id(form.value("id")).orElseGet(UUID::randomUUID);
        // A form that was sent twice.
        return lookup.notice(here, id)
                .map(known -> Reply.onward(here.to("/" + id), "notice.published"))
                .orElseGet(() -> act(here, request, Optional.empty(), id, form));
    }

    @PostMapping({"/desk/sites/{site}/notices" + ONE, "/desk/notices/{site}" + ONE})
    Reply change(
            Desk desk,
            HttpServletRequest request,
            @PathVariable String site,
            @PathVariable UUID notice,
            @RequestParam Map<String, String> written) {
        return lookup.area(desk, site)
                .filter(Here::mayWrite)
                .flatMap(here -> lookup.notice(here, notice)
                        .map(found -> act(here, request, Optional.of(found), notice, new Form(written))))
                .orElseGet(Reply::missing);
    }

    private Reply act(Here here, HttpServletRequest request, Optional<Notice> known, UUID id, Form form) {
        if (form.says("act", "template")) {
            return keep(here, known, form);
        }
        Optional<Saying> saying = reading.saying(form, here, known);
        Optional<Permit> permit = saying.flatMap(one -> permit(here, known, id, one));
        if (saying.isPresent() && permit.isEmpty()) {
            form.refuse("where", "not-yours");
        }
        if (permit.isEmpty()) {
            return Reply.refused(pages.page(here, known, form, Said.NOTHING));
        }
        return form.says("act", "preview")
                ? preview(here, request, known, id, form, saying.orElseThrow(), permit.get())
                : publish(here, known, id, form, saying.orElseThrow(), permit.get());
    }

    private Optional<Permit> permit(Here here, Optional<Notice> known, UUID id, Saying saying) {
        List<Extent> all = Stream.concat(known.map(Notice::extent).stream(), Stream.of(saying.extent()))
                .toList();
        return lookup.permit(here, id, all);
    }

    /** Nothing is published; the form stands as it was, with the page under it. */
    private Reply preview(
            Here here,
            HttpServletRequest request,
            Optional<Notice> known,
            UUID id,
            Form form,
            Saying saying,
            Permit permit) {
        String address = previewing.address(permit, here, id, saying, form, request);
        return Reply.page(
                pages.page(here, known, form, Said.preview(address, covered.by(saying.extent(), here.now()))));
    }

    private Reply publish(Here here, Optional<Notice> known, UUID id, Form form, Saying saying, Permit permit) {
        boolean alarm = saying.grade().kind() == Kind.EMERGENCY && saying.extent() instanceof Extent.Everywhere;
        if (alarm && !form.says("act", "confirmed")) {
            return Reply.page(pages.page(here, known, form, Said.confirm(covered.by(saying.extent(), here.now()))));
        }
        return known.map(notice -> change(here, notice, form, saying, permit)).orElseGet(() -> {
            changes.publish(permit, id, saying);
            return Reply.onward(here.to("/" + id), "notice.published");
        });
    }

    private Reply change(Here here, Notice known, Form form, Saying saying, Permit permit) {
        if (!form.says("read", known.said().toString())) {
            return outdated(here, known, form);
        }
        return told(here, form, changes.change(permit, known, saying), "notice.changed");
    }

    private Reply told(Here here, Form form, Told told, String done) {
        return switch (told) {
            case Told.Ok ok -> Reply.onward(here.to("/" + ok.notice().id()), done);
            case Told.NoNews same -> Reply.onward(here.to("/" + same.notice().id()));
            case Told.Outdated outdated -> outdated(here, outdated.theirs(), form);
        };
    }

    /** What was written stays in the form, beside what they wrote; published again, it is written over that. */
    private Reply outdated(Here here, Notice theirs, Form form) {
        return Reply.refused(pages.page(
                here, Optional.of(theirs), form.with("read", theirs.said().toString()), Said.theirs(theirs)));
    }

    @PostMapping({"/desk/sites/{site}/notices" + ONE + "/end", "/desk/notices/{site}" + ONE + "/end"})
    Reply end(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID notice,
            @RequestParam(defaultValue = "") String read) {
        Optional<Here> here = lookup.area(desk, site).filter(Here::mayWrite);
        return here.flatMap(found -> lookup.notice(found, notice).map(known -> end(found, known, read)))
                .orElseGet(Reply::missing);
    }

    private Reply end(Here here, Notice known, String read) {
        Form form = WriteForm.of(known);
        if (!known.said().toString().equals(read)) {
            return outdated(here, known, form);
        }
        return lookup.permit(here, known.id(), List.of(known.extent()))
                .map(permit -> told(here, form, changes.end(permit, known), "notice.ended"))
                .orElseGet(Reply::missing);
    }

    private Reply keep(Here here, Optional<Notice> known, Form form) {
        Optional<Grade> grade = reading.grade(form);
        var body = reading.body(form, here, known);
        String name = form.line("name", ReadForm.LABEL);
        if (name.isEmpty()) {
            form.refuse("name", "name");
        }
        Optional<Permit> permit = lookup.templates(here);
        if (permit.isEmpty()) {
            form.refuse("name", "not-yours");
        }
        if (!form.isRight()) {
            return Reply.refused(pages.page(here, known, form, Said.NOTHING));
        }
        var template = new Template(UUID.randomUUID(), here.area(), name, grade.orElseThrow(), body);
        templates.save(permit.orElseThrow(), template, here.now());
        return Reply.onward(here.to(""), "notice.template-saved");
    }
}
