package no.fnsp.event;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.event.Event.Lane;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done to events. What is published, readers see at once on every page it belongs to. */
@Component
public class EventChanges {

    private final Addresses addresses;
    private final Sayings sayings;
    private final Touched touched;
    private final Journal journal;
    private final DatabaseClock clock;

    EventChanges(Addresses addresses, Sayings sayings, Touched touched, Journal journal, DatabaseClock clock) {
        this.addresses = addresses;
        this.sayings = sayings;
        this.touched = touched;
        this.journal = journal;
        this.clock = clock;
    }

    /** Begins an event, which readers do not see yet. @param id a fresh one */
    @Transactional
    public Event add(Permit permit, UUID id, UUID site, Saying saying) {
        permit.mustAllow(Right.EDIT, site, id);
        Instant now = clock.now();
        String slug = addresses.open(id, site, saying.titles().plain(Language.NB), permit.actor(), now);
        var event = sayings.say(permit.actor(), new Event(id, site, slug, id, Lane.DRAFT, saying, now));
        record(permit, "event.drafted", event, Set.of());
        return event;
    }

    /** Writes on, without readers seeing it. @param read what the writer had seen: the draft, or what is published */
    @Transactional
    public Told draft(Permit permit, Event read, Saying saying) {
        permit.mustAllow(Right.EDIT, read.site(), read.id());
        Map<Lane, Event> now = lock(permit, Right.EDIT, read);
        Optional<Told> not = notToBeSaid(now, read, saying, Lane.DRAFT);
        return not.orElseGet(() -> {
            var event = sayings.say(permit.actor(), in(read, Lane.DRAFT, saying, clock.now()));
            record(permit, "event.drafted", event, Set.of());
            return new Told.Ok(event);
        });
    }

    /** Readers see this from now on. What they were told and is still to come is cancelled when it is left out, and not gone. */
    @Transactional
    public Told publish(Permit permit, Event read, Saying saying) {
        permit.mustAllow(Right.PUBLISH, read.site(), read.id());
        Map<Lane, Event> lanes = lock(permit, Right.PUBLISH, read);
        Event before = lanes.get(Lane.PUBLISHED);
        Instant at = clock.now();
        Saying carried = before == null ? saying : Carried.on(before.says(), saying, at);
        Optional<Told> not = notToBeSaid(lanes, read, carried, Lane.PUBLISHED);
        return not.orElseGet(() -> {
            sayings.end(read.id(), Lane.DRAFT, at);
            var event = sayings.say(permit.actor(), in(read, Lane.PUBLISHED, carried, at));
            record(permit, before == null ? "event.published" : "event.changed", event, touched.by(event, before));
            return new Told.Ok(event);
        });
    }

    /** Throws away what was written on; readers see what they saw. */
    @Transactional
    public Told discard(Permit permit, Event draft) {
        permit.mustAllow(Right.EDIT, draft.site(), draft.id());
        Map<Lane, Event> lanes = lock(permit, Right.EDIT, draft);
        Event newest = newest(lanes);
        if (newest == null || newest.lane() != Lane.DRAFT || !newest.said().equals(draft.said())) {
            return new Told.Outdated(newest);
        }
        sayings.end(draft.id(), Lane.DRAFT, clock.now());
        record(permit, "event.discarded", newest, Set.of());
        return new Told.Ok(newest);
    }

    /** Takes it from the site. Not while something is to come that readers were told of: that is cancelled first, and shown as such. */
    @Transactional
    public Told takeAway(Permit permit, Event read) {
        permit.mustAllow(Right.PUBLISH, read.site(), read.id());
        Map<Lane, Event> lanes = lock(permit, Right.PUBLISH, read);
        Event newest = newest(lanes);
        if (newest == null || !newest.said().equals(read.said())) {
            return new Told.Outdated(newest);
        }
        Event published = lanes.get(Lane.PUBLISHED);
        Instant at = clock.now();
        if (published != null && !published.says().toCome(at).isEmpty()) {
            return new Told.StillToCome(published);
        }
        sayings.end(read.id(), Lane.DRAFT, at);
        sayings.end(read.id(), Lane.PUBLISHED, at);
        record(permit, "event.taken-away", newest, published == null ? Set.of() : touched.by(published, null));
        return new Told.Ok(newest);
    }

    /** What holds now in each lane; two who say something at once do it after each other. */
    private Map<Lane, Event> lock(Permit permit, Right right, Event read) {
        UUID site = addresses.lockSite(read.id());
        // What was handed in as read may say another site than the event's own.
        permit.mustAllow(right, site, read.id());
        return sayings.open(read.id());
    }

    private static @Nullable Event newest(Map<Lane, Event> lanes) {
        Event draft = lanes.get(Lane.DRAFT);
        return draft == null ? lanes.get(Lane.PUBLISHED) : draft;
    }

    /** Empty when it may be said. */
    private static Optional<Told> notToBeSaid(Map<Lane, Event> lanes, Event read, Saying wanted, Lane lane) {
        Event newest = newest(lanes);
        if (newest == null || !newest.said().equals(read.said())) {
            return Optional.of(new Told.Outdated(newest));
        }
        boolean same = newest.says().equals(wanted) && (newest.lane() == lane || lane == Lane.DRAFT);
        return same ? Optional.of(new Told.NoNews(newest)) : Optional.empty();
    }

    private static Event in(Event event, Lane lane, Saying saying, Instant from) {
        return new Event(event.id(), event.site(), event.slug(), event.said(), lane, saying, from);
    }

    /** Not the words: they may name somebody, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Event event, Set<Scope> scopes) {
        journal.record(new Act(
                permit.actor(),
                act,
                "event",
                event.id(),
                event.site(),
                Map.of("slug", event.slug(), "said", event.said().toString()),
                scopes));
    }
}
