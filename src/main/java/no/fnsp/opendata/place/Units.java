package no.fnsp.opendata.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Addresses;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.organisation.Reach;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places and departments, and what the sites say is done there. */
@Repository
class Units {

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    /**
     * What a list is narrowed to; empty words for everything.
     *
     * @param kinds what they are
     * @param above id of a part of the organisation that they belong to, directly or not
     * @param site key of the site whose organisation they belong to
     * @param place id of a place where a department works
     * @param treatment id of what is done there
     */
    record Wanted(List<String> kinds, String above, String site, String place, String treatment) {}

    List<Unit> of(Wanted wanted, Cursor from, int most, Instant at) {
        return db.sql("""
                        with recursive root as (
                            select (s.body ->> 'organisation')::uuid as node from site.dated s
                            where s.key = :site and s.valid_from <= :at and s.valid_until > :at
                            union all select nullif(:above, '')::uuid
                        ), down as (
                            select node from root
                            union
                            select d.node from organisation.dated d join down on d.parent = down.node
                            where d.valid_from <= :at and d.valid_until > :at
                        )
                        select n.* from organisation.dated n
                        where n.valid_from <= :at and n.valid_until > :at and n.kind = any(:kinds)
                          and (:above || :site = '' or n.node in (select node from down))
                          and (:place = '' or nullif(:place, '')::uuid = any(n.places))
                          and (:treatment = '' or exists (
                              select from sharing.adoptions a, jsonb_array_elements(a.offers) offer
                              where a.document = nullif(:treatment, '')::uuid and a.valid_from <= :at and a.valid_until > :at
                                and (offer ->> 'department' = n.node::text or jsonb_exists(offer -> 'places', n.node::text))))
                          and (:after = '' or n.node > nullif(:after, '')::uuid)
                        order by n.node limit :most
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kinds", wanted.kinds().toArray(String[]::new))
                .param("above", wanted.above())
                .param("site", wanted.site())
                .param("place", wanted.place())
                .param("treatment", wanted.treatment())
                .param("after", from.after())
                .param("most", most)
                .query((row, i) -> unit(row))
                .list();
    }

    Optional<Unit> one(UUID id, List<String> kinds, Instant at) {
        return db.sql("""
                        select * from organisation.dated
                        where node = :id and kind = any(:kinds) and valid_from <= :at and valid_until > :at
                        """)
                .param("id", id)
                .param("kinds", kinds.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> unit(row))
                .optional();
    }

    /** Whether there was one that is no more. */
    boolean was(UUID id, List<String> kinds, Instant at) {
        return db.sql("""
                        select exists (select from organisation.dated
                                       where node = :id and kind = any(:kinds) and valid_from <= :at)
                        """)
                .param("id", id)
                .param("kinds", kinds.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** What is done at a place or by a department, as each site has said. */
    List<Done> doneAt(UUID id, Instant at) {
        return db.sql("""
                        select distinct a.document, s.key, p.path from sharing.adoptions a
                        cross join jsonb_array_elements(a.offers) offer
                        join site.dated s on s.site = a.site and s.valid_from <= :at and s.valid_until > :at
                        join placement.placements p on p.site = a.site and p.document = a.document
                            and p.valid_from <= :at and p.valid_until > :at
                        where a.valid_from <= :at and a.valid_until > :at
                          and (offer ->> 'department' = :id or jsonb_exists(offer -> 'places', :id))
                          and exists (select from content.heads h where h.document = coalesce(a.variant, a.document)
                                      and h.valid_from <= :at and h.valid_until > :at)
                        order by s.key, p.path
                        """)
                .param("id", id.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Done(
                        row.getObject("document", UUID.class),
                        row.getString("key"),
                        Addresses.description(row.getString("key"), row.getString("path"))))
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getObject("node", UUID.class),
                row.getString("kind"),
                row.getString("slug"),
                Jsonb.read(row.getString("name"), Words.class),
                row.getObject("parent", UUID.class),
                List.of((UUID[]) row.getArray("places").getArray()),
                Jsonb.read(row.getString("reach"), Reach.class),
                Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                        .toInstant());
    }
}
