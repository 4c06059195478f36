package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.event.Event.Lane;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.placement.FreeSlugs;
import no.fnsp.store.DatabaseClock;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is done to events. What is published, readers see at once on every page it belongs to. */
@Repository
public class EventChanges {

    private final JdbcClient db;
    private final Journal journal;
    private final DatabaseClock clock;
    private final FreeSlugs slugs;

    EventChanges(JdbcClient db, Journal journal, DatabaseClock clock, FreeSlugs slugs) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
        this.slugs = slugs;
    }

    /** Begins an event, which readers do not see yet. @param id a fresh one */
    @Transactional
    public Event add(Permit permit, UUID id, UUID site, Saying saying) {
        permit.mustAllow(Right.EDIT, site, id);
        String slug = freeSlug(site, saying.titles().plain(Language.NB));
        Instant now = clock.now();
        db.sql("insert into event.event (id, site, slug, added_by, added) values (:id, :site, :slug, :by, :at)")
                .param("id", id)
                .param("site", site)
                .param("slug", slug)
                .param("by", permit.actor())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        var event = say(permit, new Event(id, site, slug, id, Lane.DRAFT, saying, now));
        record(permit, "event.drafted", event, Set.of());
        return event;
    }

    private String freeSlug(UUID site, String title) {
        return slugs.of(
                "event " + site,
                title,
                "arrangement",
                wanted -> db.sql("select slug from event.event where site = :site and starts_with(slug, :wanted)")
                        .param("site", site)
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
    }

    /** Writes on, without readers seeing it. @param read what the writer had seen: the draft, or what is published */
    @Transactional
    public Told draft(Permit permit, Event read, Saying saying) {
        permit.mustAllow(Right.EDIT, read.site(), read.id());
        Map<Lane, Event> now = lock(permit, Right.EDIT, read);
        Optional<Told> not = notToBeSaid(now, read, saying, Lane.DRAFT);
        return not.orElseGet(() -> {
            var event = say(permit, in(read, Lane.DRAFT, saying, clock.now()));
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
            end(read.id(), Lane.DRAFT, at);
            var event = say(permit, in(read, Lane.PUBLISHED, carried, at));
            record(permit, before == null ? "event.published" : "event.changed", event, touched(event, before));
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
        end(draft.id(), Lane.DRAFT, clock.now());
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
        end(read.id(), Lane.DRAFT, at);
        end(read.id(), Lane.PUBLISHED, at);
        record(permit, "event.taken-away", newest, published == null ? Set.of() : touched(published, null));
        return new Told.Ok(newest);
    }

    /** What holds now in each lane; two who say something at once do it after each other. */
    private Map<Lane, Event> lock(Permit permit, Right right, Event read) {
        UUID site = db.sql("select site from event.event where id = :event for update")
                .param("event", read.id())
                .query(UUID.class)
                .single();
        // What was handed in as read may say another site than the event's own.
        permit.mustAllow(right, site, read.id());
        return db
                .sql("select * from event.dated where event = :event and valid_until = 'infinity'")
                .param("event", read.id())
                .query((row, i) -> Rows.event(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Event::lane, Function.identity()));
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

    private Event say(Permit permit, Event event) {
        end(event.id(), event.lane(), event.since());
        UUID said = insert(permit, event);
        if (event.lane() == Lane.PUBLISHED) {
            occurrences(said, event.says().occurrences());
        }
        return new Event(event.id(), event.site(), event.slug(), said, event.lane(), event.says(), event.since());
    }

    private void end(UUID event, Lane lane, Instant at) {
        db.sql(
                        "update event.said set valid_until = :at where event = :event and lane = :lane and valid_until = 'infinity'")
                .param("event", event)
                .param("lane", key(lane))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String key(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    private UUID insert(Permit permit, Event event) {
        Saying says = event.says();
        return db.sql("""
                        insert into event.said (event, lane, kind, audience, attendance, treatments, titles, body, said_by,
                                                valid_from)
                        values (:event, :lane, :kind, :audience, :attendance, :treatments, :titles::jsonb, :body::jsonb,
                                :by, :from)
                        returning id
                        """)
                .param("event", event.id())
                .param("lane", key(event.lane()))
                .param("kind", says.kind().key())
                .param("audience", says.audience().stream().map(Audience::key).toArray(String[]::new))
                .param("attendance", says.attendance().key())
                .param("treatments", says.treatments().toArray(UUID[]::new))
                .param("titles", Jsonb.write(says.titles()))
                .param("body", Jsonb.write(says))
                .param("by", permit.actor())
                .param("from", event.since().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
    }

    /** One statement, however many. */
    private void occurrences(UUID said, List<Occurrence> all) {
        if (all.isEmpty()) {
            return;
        }
        db.sql("""
                insert into event.occurrence (said, occurrence, starts, ends, state, place)
                select :said, o.id, to_timestamp(o.starts), to_timestamp(o.ends), o.state, nullif(o.place, '')::uuid
                from unnest(:ids::uuid[], :starts::bigint[], :ends::bigint[], :states::text[], :places::text[])
                    as o (id, starts, ends, state, place)
                """)
                .param("said", said)
                .param("ids", all.stream().map(Occurrence::id).toArray(UUID[]::new))
                .param(
                        "starts",
                        all.stream()
                                .map(one -> one.starts().instant().getEpochSecond())
                                .toArray(Long[]::new))
                .param(
                        "ends",
                        all.stream()
                                .map(one -> one.ends().instant().getEpochSecond())
                                .toArray(Long[]::new))
                .param("states", all.stream().map(one -> one.state().key()).toArray(String[]::new))
                .param(
                        "places",
                        all.stream()
                                .map(one -> Objects.toString(one.place(), ""))
                                .toArray(String[]::new))
                .update();
    }

    /** Its own page, the lists of its site, and the pages about the texts it belongs to or belonged to. */
    private static Set<Scope> touched(Event event, @Nullable Event before) {
        var scopes = new HashSet<Scope>();
        scopes.add(Events.scope(event.id()));
        scopes.add(Events.list(event.site()));
        event.says().treatments().forEach(one -> scopes.add(Events.about(event.site(), one)));
        if (before != null) {
            before.says().treatments().forEach(one -> scopes.add(Events.about(event.site(), one)));
        }
        return scopes;
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
