package no.fnsp.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who act, by what they are called now. */
@Component
public class Actors {

    private final JdbcClient jdbc;

    public Actors(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Without those whose name has been erased, and those that nobody has made known. */
    public Map<UUID, String> names(Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from journal.person where id = any(:people) and name is not null")
                .param("people", people.toArray(UUID[]::new))
                .query((row, i) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return Map.copyOf(names);
    }
}
