package no.fnsp.noticedesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.stereotype.Component;

/** What comes of a notice that somebody has written: it is looked at on a page, published, changed or ended, or its words are kept for later. */
@Component
class NoticeActs {

    private final Lookup lookup;
    private final NoticePages pages;
    private final ReadForm reading;
    private final Previewing previewing;
    private final Covered covered;
    private final NoticeChanges changes;
    private final Templates templates;

    NoticeActs(
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

    Reply act(Here here, HttpServletRequest request, Optional<Notice> known, UUID id, Form form) {
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

    /** @param read what whoever ends it had seen */
    Reply end(Here here, Notice known, String read) {
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
