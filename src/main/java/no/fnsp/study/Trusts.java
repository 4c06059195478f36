package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hospitals: whoever has a site that treats patients. One that has been closed or merged is known by its last name. */
@Repository
public class Trusts {

    /** Each organisation with the site that is its own: not one that lives inside another. */
    private static final String OWN = """
            select distinct on (d.body ->> 'organisation') (d.body ->> 'organisation')::uuid as organisation, d.site,
                   d.body ->> 'region' as region, (d.body ->> 'treats')::boolean as treats
            from site.dated d
            where d.valid_from <= :at and d.valid_until > :at and d.body ->> 'organisation' is not null
            order by d.body ->> 'organisation', (d.body ->> 'treats')::boolean desc nulls last, length(d.path), d.key
            """;

    private final JdbcClient db;

    Trusts(JdbcClient db) {
        this.db = db;
    }

    /** Those one can choose from now, by key. One statement. */
    public List<Trust> all(Instant at) {
        return db.sql("with own as (" + OWN + """
                        )
                        select o.node, o.key, o.name, own.region, own.site
                        from own join organisation.dated o on o.node = own.organisation
                             and o.valid_from <= :at and o.valid_until > :at
                        where own.treats order by o.key
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> trust(row))
                .list();
    }

    /** Whoever these are or were last, those that are no more too. One statement. */
    public Map<UUID, Trust> find(Collection<UUID> ids, Instant at) {
        var found = new LinkedHashMap<UUID, Trust>();
        db.sql("with own as (" + OWN + """
                )
                select distinct on (o.node) o.node, o.key, o.name,
                       case when o.valid_until > :at then coalesce(own.region, '') else '' end as region,
                       case when o.valid_until > :at then own.site end as site
                from organisation.dated o left join own on own.organisation = o.node
                where o.node = any(:ids) and o.valid_from <= :at
                order by o.node, o.valid_from desc, o.valid_until desc
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> trust(row))
                .list()
                .forEach(trust -> found.put(trust.id(), trust));
        return found;
    }

    private static Trust trust(ResultSet row) throws SQLException {
        return new Trust(
                row.getObject("node", UUID.class),
                row.getString("key"),
                Jsonb.read(row.getString("name"), Words.class),
                row.getString("region"),
                row.getObject("site", UUID.class));
    }
}
