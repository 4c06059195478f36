package no.fnsp.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who works at a place of a site. */
@Repository
public class Colleagues {

    private final JdbcClient db;

    Colleagues(JdbcClient db) {
        this.db = db;
    }

    /** Those who may read what stands at a spot now, by name. */
    public List<Colleague> at(Spot spot) {
        return with(Right.READ, spot);
    }

    /** Those who have this right as somebody of this very site, by name; not whoever has it for a region or the country. */
    public List<Colleague> ofSite(Right right, UUID site) {
        record Holding(Colleague colleague, String role) {}
        return db
                .sql("""
                        select a.id, a.name, h.role
                        from identity.account a join identity.held_role h on h.account = a.id
                        where a.disabled is null and h.valid_from <= now() and h.valid_until > now()
                          and not exists (select from identity.awaited_role w where w.role = h.id and w.taken_up is null)
                          and h.site = :site and h.path is null
                        order by a.name, a.id
                        """)
                .param("site", site)
                .query((row, i) -> new Holding(
                        new Colleague(row.getObject("id", UUID.class), row.getString("name")), row.getString("role")))
                .list()
                .stream()
                .filter(one -> Role.find(one.role())
                        .filter(role -> role.rights().contains(right))
                        .isPresent())
                .map(Holding::colleague)
                .distinct()
                .toList();
    }

    /** Those who have this right at a spot now, by name; whoever has it for a region or the country is among them. */
    public List<Colleague> with(Right right, Spot spot) {
        return holding(spot, role -> role.rights().contains(right));
    }

    /** Those who are this at a spot now, by name. */
    public List<Colleague> being(Role wanted, Spot spot) {
        return holding(spot, role -> role == wanted);
    }

    private List<Colleague> holding(Spot spot, Predicate<Role> which) {
        record Holding(Colleague colleague, String role) {}
        return db
                .sql("""
                        select a.id, a.name, h.role
                        from identity.account a join identity.held_role h on h.account = a.id
                        where a.disabled is null and h.valid_from <= now() and h.valid_until > now()
                          and not exists (select from identity.awaited_role w where w.role = h.id and w.taken_up is null)
                          and (h.level = 'national' or h.region = :region or h.site = :site and (
                               h.path is null or h.path = :path or starts_with(:path, h.path || '/')))
                        order by a.name, a.id
                        """)
                .param("region", spot.region())
                .param("site", spot.site())
                .param("path", spot.path())
                .query((row, i) -> new Holding(
                        new Colleague(row.getObject("id", UUID.class), row.getString("name")), row.getString("role")))
                .list()
                .stream()
                .filter(one -> Role.find(one.role()).filter(which).isPresent())
                .map(Holding::colleague)
                .distinct()
                .toList();
    }
}
