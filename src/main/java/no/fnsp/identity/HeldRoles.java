package no.fnsp.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code identity.held_role}: who is what, where, at any instant. */
@Repository
class HeldRoles {

    private final JdbcClient db;

    HeldRoles(JdbcClient db) {
        this.db = db;
    }

    List<Held> of(UUID account, Instant at) {
        return db.sql("""
                        select * from identity.held_role
                        where account = :account and valid_from <= :at and valid_until > :at order by id
                        """)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    List<Held> on(UUID site, Instant at) {
        return db.sql("""
                        select * from identity.held_role
                        where site = :site and valid_from <= :at and valid_until > :at order by id
                        """)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    /** Those that are about no single site. */
    List<Held> wide(Instant at) {
        return db.sql("""
                        select * from identity.held_role
                        where level in ('national', 'region') and valid_from <= :at and valid_until > :at order by id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    Optional<Held> find(long id, Instant at) {
        return db.sql("""
                        select * from identity.held_role where id = :id and valid_from <= :at and valid_until > :at
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .optional();
    }

    /** @return empty when it is held already */
    Optional<Held> begin(UUID account, Grant grant, @Nullable String provider, UUID givenBy, Instant at) {
        return db.sql("""
                        insert into identity.held_role (account, role, level, region, site, path, provider, given_by, valid_from)
                        values (:account, :role, :level, :region, :site, :path, :provider, :by, :at)
                        on conflict do nothing returning *
                        """)
                .param("account", account)
                .param("role", grant.role().key())
                .param("level", level(grant.where()))
                .param("region", grant.where() instanceof Grant.Level.Region one ? one.region() : null)
                .param("site", site(grant.where()))
                .param("path", grant.where() instanceof Grant.Level.Branch branch ? branch.path() : null)
                .param("provider", provider)
                .param("by", givenBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .optional();
    }

    boolean end(Held held, Instant at) {
        return db.sql("""
                        update identity.held_role set valid_until = greatest(:at, valid_from)
                        where id = :id and valid_until = 'infinity'
                        """)
                        .param("id", held.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    static String level(Grant.Level where) {
        return switch (where) {
            case Grant.Level.National national -> "national";
            case Grant.Level.Region region -> "region";
            case Grant.Level.OnSite site -> "site";
            case Grant.Level.Branch branch -> "branch";
        };
    }

    static @Nullable UUID site(Grant.Level where) {
        return switch (where) {
            case Grant.Level.OnSite one -> one.site();
            case Grant.Level.Branch one -> one.site();
            case Grant.Level.National national -> null;
            case Grant.Level.Region region -> null;
        };
    }

    static Held held(ResultSet row) throws SQLException {
        UUID site = row.getObject("site", UUID.class);
        Grant.Level where = switch (row.getString("level")) {
            case "national" -> new Grant.Level.National();
            case "region" -> new Grant.Level.Region(row.getString("region"));
            case "site" -> new Grant.Level.OnSite(site);
            default -> new Grant.Level.Branch(site, row.getString("path"));
        };
        return new Held(
                row.getLong("id"),
                row.getObject("account", UUID.class),
                new Grant(Role.find(row.getString("role")).orElseThrow(), where),
                row.getString("provider"),
                Objects.requireNonNull(row.getObject("valid_from", OffsetDateTime.class))
                        .toInstant());
    }
}
