package no.fnsp.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events of every site, as they are and as they were. */
@Repository
public class Events {

    private final JdbcClient db;

    Events(JdbcClient db) {
        this.db = db;
    }

    /** Touched when readers are told something else of an event. */
    public static Scope scope(UUID event) {
        return Scope.of("event", event);
    }

    /** Touched when any event of a site comes, changes or goes. */
    public static Scope list(UUID site) {
        return Scope.of("events", site);
    }

    /** Touched when what a site tells of its events about one text or concept changes. */
    public static Scope about(UUID site, UUID subject) {
        return Scope.of("events-about", site, subject);
    }

    /** Touched when an event that other sites may list comes, changes or goes. */
    public static final Scope SPREAD = Scope.of("events-spread");

    /** The same for those about one text or concept. */
    public static Scope spreadAbout(UUID subject) {
        return Scope.of("events-spread-about", subject);
    }

    /** Those that readers see at an instant, in full, by id. One statement. */
    public Map<UUID, Event> published(Collection<UUID> events, Instant at) {
        return events.isEmpty()
                ? Map.of()
                : db
                        .sql("""
                                select * from event.dated
                                where event = any(:events) and lane = 'published' and valid_from <= :at and valid_until > :at
                                """)
                        .param("events", List.copyOf(events).toArray(UUID[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) -> Rows.event(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    /** What readers of a site see at an address, whether it is over or not. */
    public Optional<Event> published(UUID site, String slug, Instant at) {
        return db.sql("""
                        select * from event.dated
                        where site = :site and slug = :slug and lane = 'published' and valid_from <= :at and valid_until > :at
                        """)
                .param("site", site)
                .param("slug", slug)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.event(row))
                .optional();
    }

    /** A draft as readers would see it if it were published now; empty when it is no draft any more. */
    public Optional<Event> asPublished(UUID draft, Instant at) {
        return db.sql("""
                        select * from event.dated
                        where said = :said and lane = 'draft' and valid_from <= :at and valid_until > :at
                        """)
                .param("said", draft)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.event(row))
                .optional()
                .map(event -> published(List.of(event.id()), at).values().stream()
                        .findFirst()
                        .map(before -> event.saying(Carried.on(before.says(), event.says(), at)))
                        .orElse(event));
    }

    /** Whose event has an address on a site, though readers see none there now. */
    public Optional<UUID> known(UUID site, String slug) {
        return db.sql("select id from event.event where site = :site and slug = :slug")
                .param("site", site)
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    /** What holds of one event in each of its lanes. */
    public Map<Event.Lane, Event> lanes(UUID event, Instant at) {
        var lanes = new LinkedHashMap<Event.Lane, Event>();
        db.sql(
                        "select * from event.dated where event = :event and valid_from <= :at and valid_until > :at order by lane")
                .param("event", event)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.event(row))
                .list()
                .forEach(one -> lanes.put(one.lane(), one));
        return lanes;
    }

    /** All that a site has said and not taken away, by what is newest of each: the draft where there is one. At most so many. */
    public List<Event> of(UUID site, int most, Instant at) {
        return db.sql("""
                        select * from (
                            select distinct on (event) * from event.dated
                            where site = :site and valid_from <= :at and valid_until > :at order by event, lane
                        ) newest order by valid_from desc, event limit :most
                        """)
                .param("site", site)
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.event(row))
                .list();
    }

    /** Published events of every site with something to come at one of these places. */
    public List<Event> at(Collection<UUID> places, Instant at) {
        return places.isEmpty()
                ? List.of()
                : db.sql("""
                                select * from event.dated d
                                where lane = 'published' and valid_from <= :at and valid_until > :at
                                  and exists (select from event.occurrence o where o.said = d.said and o.ends > :at
                                              and o.state <> 'cancelled' and o.place = any(:places))
                                order by slug
                                """)
                        .param("places", List.copyOf(places).toArray(UUID[]::new))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, i) -> Rows.event(row))
                        .list();
    }

    /** The places at which something is to be held, on every site. */
    public List<UUID> places(Instant at) {
        return db.sql("""
                        select distinct o.place from event.dated d join event.occurrence o on o.said = d.said
                        where d.lane = 'published' and d.valid_from <= :at and d.valid_until > :at
                          and o.ends > :at and o.state <> 'cancelled' and o.place is not null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** What was said of an event, by whom. @param by who said it @param until empty for what holds now */
    public record Past(Event event, UUID by, Optional<Instant> until) {}

    /** Newest first; at most so many. */
    public List<Past> history(UUID event, int most) {
        return db.sql("select * from event.dated where event = :event order by valid_from desc, said desc limit :most")
                .param("event", event)
                .param("most", most)
                .query((row, i) -> past(row))
                .list();
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(Rows.event(row), row.getObject("said_by", UUID.class), Rows.finite(row, "valid_until"));
    }
}
