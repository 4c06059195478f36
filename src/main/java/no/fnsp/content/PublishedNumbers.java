package no.fnsp.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people call an edition: the first that readers were shown in its language is 1, the next is 2. The number of an {@link Edition}
 * also counts what was only vouched for.
 */
@Repository
public class PublishedNumbers {

    private final JdbcClient db;

    PublishedNumbers(JdbcClient db) {
        this.db = db;
    }

    /** Empty for what readers never were shown. */
    public Optional<Integer> of(UUID edition) {
        return db.sql("select number from content.published_numbers where edition = :edition")
                .param("edition", edition)
                .query(Integer.class)
                .optional();
    }

    /** One statement; what readers never were shown is left out. */
    public Map<UUID, Integer> of(Collection<UUID> editions) {
        var numbers = new LinkedHashMap<UUID, Integer>();
        db.sql("select edition, number from content.published_numbers where edition = any(:editions)")
                .param("editions", editions.toArray(UUID[]::new))
                .query(row -> {
                    numbers.put(row.getObject("edition", UUID.class), row.getInt("number"));
                });
        return numbers;
    }
}
