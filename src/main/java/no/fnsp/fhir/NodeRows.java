package no.fnsp.fhir;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisation as rows of a shelf: hospitals and other places are Locations, all else is Organizations. */
@Repository
class NodeRows {

    /** What stands nearest above and is an organisation, over at most two places; and the place directly above, if it is one. */
    private static final String ROWS = """
            select o.node::text as id, o.node, o.kind, o.name, o.number, o.reach,
                   greatest(o.valid_from, p.valid_from, g.valid_from, (
                       select max(x.valid_until) from organisation.dated x
                       where x.node in (o.parent, p.parent) and x.valid_until <= :at)) as updated,
                   array(select n.value from jsonb_each_text(o.name) n) as names,
                   case when o.number is null then '{}' else array[:enh || '|' || o.number] end as identifiers,
                   array['http://terminology.hl7.org/CodeSystem/organization-type|' ||
                         case when o.kind in ('region', 'trust') then 'prov' else 'dept' end] as types,
                   case when p.kind in ('hospital', 'place') then g.node else p.node end::text as above,
                   case when p.kind in ('hospital', 'place') then g.number else p.number end as above_number,
                   case when p.kind in ('hospital', 'place') then g.name else p.name end as above_name,
                   array_remove(array[case when p.kind in ('hospital', 'place') then g.node else p.node end::text], null)
                       as organizations,
                   array_remove(array[:enh || '|' || case when p.kind in ('hospital', 'place') then g.number else p.number end],
                       null) as organizations_numbers,
                   case when p.kind in ('hospital', 'place') then p.node end::text as place,
                   array_remove(array[case when p.kind in ('hospital', 'place') then p.node end::text], null) as places
            from organisation.dated o
            left join organisation.dated p on p.node = o.parent and p.valid_from <= :at and p.valid_until > :at
            left join organisation.dated g on g.node = p.parent and g.valid_from <= :at and g.valid_until > :at
            where o.valid_from <= :at and o.valid_until > :at and (o.kind in ('hospital', 'place')) = :place
            """;

    private final JdbcClient db;

    NodeRows(JdbcClient db) {
        this.db = db;
    }

    Shelf.Open at(boolean place, Instant at, Shelf.Made made) {
        return new Shelf.Open(ROWS, Map.of("at", at.atOffset(ZoneOffset.UTC), "enh", Fhir.ENH, "place", place), made);
    }

    boolean was(boolean place, String id, Instant at) {
        return db.sql("""
                        select exists (select from organisation.dated
                            where node::text = :id and valid_from <= :at and (kind in ('hospital', 'place')) = :place)
                        """)
                .param("id", id)
                .param("place", place)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
