package no.fnsp.eventdesk;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Reply;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Saying;
import no.fnsp.event.Told;
import no.fnsp.identity.Permit;
import org.springframework.stereotype.Component;

/** What comes of an event that somebody has written: it is kept, published, cancelled, or taken away. */
@Component
class EventActs {

    private final Lookup lookup;
    private final EventPages pages;
    private final ReadForm reading;
    private final EventChanges changes;

    EventActs(Lookup lookup, EventPages pages, ReadForm reading, EventChanges changes) {
        this.lookup = lookup;
        this.pages = pages;
        this.reading = reading;
        this.changes = changes;
    }

    Reply act(Here here, Known known, UUID id, Form form) {
        var adding = new Adding(form, here);
        if (form.says("act", "add")) {
            Form added = adding.added();
            return added.isRight()
                    ? Reply.page(pages.page(here, known, added))
                    : Reply.refused(pages.page(here, known, added));
        }
        // Times that somebody has written and not yet added are meant all the same.
        Form whole = adding.adds() ? adding.added() : form;
        return whole.isRight() ? say(here, known, id, whole) : Reply.refused(pages.page(here, known, whole));
    }

    private Reply say(Here here, Known known, UUID id, Form form) {
        boolean publish = form.says("act", "publish") && here.mayPublish();
        Optional<Saying> saying = publish ? reading.published(form, here, known) : reading.draft(form, here, known);
        if (saying.isEmpty()) {
            return Reply.refused(pages.page(here, known, form));
        }
        return lookup.permit(here, id)
                .map(permit -> say(here, known, id, form, saying.get(), permit, publish))
                .orElseGet(Reply::missing);
    }

    private Reply say(Here here, Known known, UUID id, Form form, Saying saying, Permit permit, boolean publish) {
        Optional<Event> newest = known.newest();
        if (newest.isEmpty()) {
            Event draft = changes.add(permit, id, here.site().id(), saying);
            return publish
                    ? told(here, known, form, changes.publish(permit, draft, saying), "event.published")
                    : saved(here, id, form);
        }
        if (!form.says("read", newest.get().said().toString())) {
            return outdated(here, known, form);
        }
        if (publish) {
            return told(here, known, form, changes.publish(permit, newest.get(), saying), "event.published");
        }
        Told told = changes.draft(permit, newest.get(), saying);
        return told instanceof Told.Ok || told instanceof Told.NoNews && form.says("act", "preview")
                ? saved(here, id, form)
                : told(here, known, form, told, "event.saved");
    }

    /** Where it is shown as readers would see it, if that was asked for. */
    private static Reply saved(Here here, UUID id, Form form) {
        return form.says("act", "preview")
                ? Reply.onward(here.to("/" + id + "/preview"))
                : Reply.onward(here.to("/" + id), "event.saved");
    }

    private Reply told(Here here, Known known, Form form, Told told, String done) {
        return switch (told) {
            case Told.Ok ok -> Reply.onward(here.to("/" + ok.event().id()), done);
            case Told.NoNews same -> Reply.onward(here.to("/" + same.event().id()));
            case Told.StillToCome still -> Reply.refused(pages.kept(here, known, "eventdesk.still-to-come"));
            case Told.Outdated outdated -> outdated(here, now(here, known), form);
        };
    }

    private Known now(Here here, Known known) {
        return known.newest()
                .map(event -> Known.of(lookup.lanes(here, event.id())))
                .orElse(known);
    }

    /** What was written stays in the form, beside what they wrote; sent again, it is written over that. */
    private Reply outdated(Here here, Known known, Form form) {
        Event theirs = known.newest().orElse(null);
        String read = theirs == null ? "" : theirs.said().toString();
        return Reply.refused(pages.beside(here, known, form.with("read", read), theirs));
    }

    /** Everything that is to come, told as cancelled. */
    Reply cancel(Here here, Known known, String read) {
        Event published = known.published();
        if (published == null || !here.mayPublish()) {
            return Reply.missing();
        }
        if (known.draft() != null) {
            return Reply.refused(pages.kept(here, known, "eventdesk.draft-first"));
        }
        if (!published.said().toString().equals(read)) {
            return outdated(here, known, pages.page(here, known).form());
        }
        Saying says = published.says();
        Saying cancelled = says.at(says.occurrences().stream()
                .map(one -> one.isOver(here.now()) ? one : one.in(Occurrence.State.CANCELLED))
                .toList());
        return lookup.permit(here, published.id())
                .map(permit -> told(
                        here,
                        known,
                        pages.page(here, known).form(),
                        changes.publish(permit, published, cancelled),
                        "event.cancelled"))
                .orElseGet(Reply::missing);
    }

    /** Throws the draft away; what readers see stays. */
    Reply discard(Here here, Known known, String read) {
        Event draft = known.draft();
        if (draft == null) {
            return Reply.missing();
        }
        if (!draft.said().toString().equals(read)) {
            return outdated(here, known, pages.page(here, known).form());
        }
        String after = known.published() == null ? "" : "/" + draft.id();
        return lookup.permit(here, draft.id())
                .map(permit -> switch (changes.discard(permit, draft)) {
                    case Told.Ok ok -> Reply.onward(here.to(after), "event.discarded");
                    case Told other -> told(here, known, pages.page(here, known).form(), other, "event.discarded");
                })
                .orElseGet(Reply::missing);
    }

    Reply takeAway(Here here, Known known, String read) {
        Optional<Event> newest = known.newest().filter(event -> here.mayPublish());
        if (newest.isEmpty()) {
            return Reply.missing();
        }
        if (!newest.get().said().toString().equals(read)) {
            return outdated(here, known, pages.page(here, known).form());
        }
        return lookup.permit(here, newest.get().id())
                .map(permit -> switch (changes.takeAway(permit, newest.get())) {
                    case Told.Ok ok -> Reply.onward(here.to(""), "event.taken-away");
                    case Told other -> told(here, known, pages.page(here, known).form(), other, "event.taken-away");
                })
                .orElseGet(Reply::missing);
    }
}
