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

    private static final String AT = """
            select h.*, w.role is not null and (w.taken_up is null or w.taken_up > :at) as awaited
            from identity.held_role h left join identity.awaited_role w on w.role = h.id
            where h.valid_from <= :at and h.valid_until > :at\s
            """;

    private final JdbcClient db;

    HeldRoles(JdbcClient db) {
        this.db = db;
    }

    /** All of them; what waits to be taken up too. */
    List<Held> of(UUID account, Instant at) {
        return db.sql(AT + "and h.account = :account order by h.id")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    /** Those that count: what waits to be taken up opens nothing. */
    List<Held> counting(UUID account, Instant at) {
        return of(account, at).stream().filter(held -> !held.awaited()).toList();
    }

    List<Held> on(UUID site, Instant at) {
        return db.sql(AT + "and h.site = :site order by h.id")
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    /** Those that are about no single site. */
    List<Held> wide(Instant at) {
        return db.sql(AT + "and h.level in ('national', 'region') order by h.id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> held(row))
                .list();
    }

    Optional<Held> find(long id, Instant at) {
        return db.sql(AT + "and h.id = :id")
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
                        on conflict do nothing returning *, false as awaited
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
                        .toInstant(),
                row.getBoolean("awaited"));
    }
}
