package no.fnsp.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions as they have been read, kept for the next reader: an edition never changes. */
@Component
class KeptEditions {

    /** Of bodies that are kept when they have been read: about twice as many bytes, as they stand in memory. */
    private static final long MOST_CHARACTERS = 28_000_000;

    private final JdbcClient db;
    private final Bodies bodies;
    private final Cache<UUID, Read> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((UUID id, Read one) -> 500 + one.characters())
            .executor(Runnable::run)
            .build();

    KeptEditions(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    /** @param characters of its body as it is stored: what it takes of memory follows from that */
    private record Read(Edition edition, int characters) {}

    Map<UUID, Edition> all(Collection<UUID> ids) {
        var found = new HashMap<>(read.getAllPresent(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().edition())));
        List<UUID> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            db.sql("select " + Editions.COLUMNS + " from content.editions e where e.edition = any(:ids)")
                    .param("ids", missing.toArray(UUID[]::new))
                    .query((row, i) -> new Read(read(row), row.getString("body").length()))
                    .list()
                    .forEach(one -> {
                        read.put(one.edition().id(), one);
                        found.put(one.edition().id(), one.edition());
                    });
        }
        return found;
    }

    /** Reads a row that has {@link Editions#COLUMNS}. */
    Edition read(ResultSet row) throws SQLException {
        Kind kind = Kind.of(row.getString("kind"));
        return new Edition(
                row.getObject("edition", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                row.getInt("number"),
                row.getObject("parent", UUID.class),
                ChangeClass.find(row.getString("change_class")).orElseThrow(),
                kind,
                bodies.read(kind, row.getInt("shape"), row.getString("body")),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
