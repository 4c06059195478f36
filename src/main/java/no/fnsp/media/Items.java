package no.fnsp.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures and documents of every site, as they are and as they were. */
@Repository
public class Items {

    private final JdbcClient db;

    Items(JdbcClient db) {
        this.db = db;
    }

    /** Touched when another file is shown, something else is said of it, or its time runs out. */
    public static Scope scope(UUID asset) {
        return Scope.of("media", asset);
    }

    public Optional<Item> at(UUID asset, Instant at) {
        return Optional.ofNullable(at(List.of(asset), at).get(asset));
    }

    /** One statement, whatever their number; none where there is none to ask for. */
    public Map<UUID, Item> at(Collection<UUID> assets, Instant at) {
        if (assets.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, Item>();
        db.sql("""
                select * from media.dated
                where asset = any(:assets) and valid_from <= :at and valid_until > :at
                """)
                .param("assets", assets.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    Item item = item(row);
                    found.put(item.asset().id(), item);
                });
        return found;
    }

    /** An asset in every period of its history, newest first. */
    List<Item> everSince(UUID asset) {
        return db.sql("select * from media.dated where asset = :asset order by valid_from desc")
                .param("asset", asset)
                .query((row, i) -> item(row))
                .list();
    }

    /** The asset that these very bytes made on a site, when they were handed in before. */
    public Optional<Asset> made(UUID site, String received) {
        return db.sql("""
                        select a.* from media.asset a join media.file f on f.asset = a.id
                        where a.site = :site and f.received = :received order by a.created limit 1
                        """)
                .param("site", site)
                .param("received", received)
                .query((row, i) -> asset(row, "id"))
                .optional();
    }

    /** Every file the asset has had, newest first. */
    public List<AssetFile> files(UUID asset) {
        return db.sql("select * from media.file where asset = :asset order by number desc")
                .param("asset", asset)
                .query((row, i) -> file(row))
                .list();
    }

    static Item item(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new Item(asset(row, "asset"), file(row), body == null ? null : Jsonb.read(body, Description.class));
    }

    private static Asset asset(ResultSet row, String id) throws SQLException {
        return new Asset(
                row.getObject(id, UUID.class),
                row.getObject("site", UUID.class),
                Asset.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }

    private static AssetFile file(ResultSet row) throws SQLException {
        return new AssetFile(
                row.getInt("number"),
                row.getString("sha256"),
                row.getString("received"),
                FileType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getLong("bytes"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getObject("pages", Integer.class),
                row.getObject("tagged", Boolean.class),
                row.getObject("added", OffsetDateTime.class).toInstant());
    }
}
