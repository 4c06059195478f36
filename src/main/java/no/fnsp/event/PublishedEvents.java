package no.fnsp.event;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers of every site see of events, whether it is over or still to come. */
@Repository
public class PublishedEvents {

    private final JdbcClient db;

    PublishedEvents(JdbcClient db) {
        this.db = db;
    }

    /**
     * What a list is narrowed to. Never changes.
     *
     * @param from only what is held after this; an online course always is
     * @param to only what has begun before this
     */
    public record Wanted(
            Optional<UUID> site,
            Optional<Audience> audience,
            Optional<Kind> kind,
            Optional<UUID> treatment,
            Optional<Instant> from,
            Optional<Instant> to) {}

    /** In the order of their ids, after one of them; at most so many. One statement. */
    public List<Event> of(Wanted wanted, Optional<UUID> after, int most, Instant at) {
        return db.sql("""
                        select d.* from event.dated d
                        where d.lane = 'published' and d.valid_from <= :at and d.valid_until > :at
                          and exists (select from site.dated s where s.site = d.site
                                      and s.valid_from <= :at and s.valid_until > :at)
                          and (:site::uuid is null or d.site = :site::uuid)
                          and (:after::uuid is null or d.event > :after::uuid)
                          and (:audience = '' or :audience = any(d.audience))
                          and (:kind = '' or d.kind = :kind)
                          and (:treatment::uuid is null or d.treatments @> array[:treatment::uuid])
                          and (:from::timestamptz is null and :to::timestamptz is null or d.attendance = 'anytime' or exists (
                              select from event.occurrence o where o.said = d.said
                                and (:from::timestamptz is null or o.ends > :from::timestamptz)
                                and (:to::timestamptz is null or o.starts < :to::timestamptz)))
                        order by d.event limit :most
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("site", written(wanted.site()))
                .param("after", written(after))
                .param("audience", wanted.audience().map(Audience::key).orElse(""))
                .param("kind", wanted.kind().map(Kind::key).orElse(""))
                .param("treatment", written(wanted.treatment()))
                .param("from", written(wanted.from()))
                .param("to", written(wanted.to()))
                .param("most", most)
                .query((row, i) -> Rows.event(row))
                .list();
    }

    private static @Nullable String written(Optional<?> one) {
        return one.map(Objects::toString).orElse(null);
    }
}
