package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.event.Event.Lane;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said of events, as it is written: one thing at a time in each lane. */
@Repository
class Sayings {

    private final JdbcClient db;

    Sayings(JdbcClient db) {
        this.db = db;
    }

    /** What holds now in each lane. */
    Map<Lane, Event> open(UUID event) {
        return db
                .sql("select * from event.dated where event = :event and valid_until = 'infinity'")
                .param("event", event)
                .query((row, i) -> Rows.event(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Event::lane, Function.identity()));
    }

    /** Says this from its instant on, in the place of what was said in the lane. @return the same, as it is named from now on */
    Event say(UUID by, Event event) {
        end(event.id(), event.lane(), event.since());
        UUID said = insert(by, event);
        if (event.lane() == Lane.PUBLISHED) {
            occurrences(said, event.says().occurrences());
        }
        return new Event(event.id(), event.site(), event.slug(), said, event.lane(), event.says(), event.since());
    }

    void end(UUID event, Lane lane, Instant at) {
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

    private UUID insert(UUID by, Event event) {
        Saying says = event.says();
        return db.sql("""
                        insert into event.said (event, lane, kind, audience, attendance, spread, treatments, titles, body,
                                                said_by, valid_from)
                        values (:event, :lane, :kind, :audience, :attendance, :spread, :treatments, :titles::jsonb,
                                :body::jsonb, :by, :from)
                        returning id
                        """)
                .param("event", event.id())
                .param("lane", key(event.lane()))
                .param("kind", says.kind().key())
                .param("audience", says.audience().stream().map(Audience::key).toArray(String[]::new))
                .param("attendance", says.attendance().key())
                .param("spread", says.spread().key())
                .param("treatments", says.treatments().toArray(UUID[]::new))
                .param("titles", Jsonb.write(says.titles()))
                .param("body", Jsonb.write(says))
                .param("by", by)
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
                .param("starts", seconds(all, Occurrence::starts))
                .param("ends", seconds(all, Occurrence::ends))
                .param("states", all.stream().map(one -> one.state().key()).toArray(String[]::new))
                .param(
                        "places",
                        all.stream()
                                .map(one -> Objects.toString(one.place(), ""))
                                .toArray(String[]::new))
                .update();
    }

    private static Long[] seconds(List<Occurrence> all, Function<Occurrence, WallTime> when) {
        return all.stream()
                .map(one -> when.apply(one).instant().getEpochSecond())
                .toArray(Long[]::new);
    }
}
