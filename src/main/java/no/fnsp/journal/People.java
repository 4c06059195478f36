package no.fnsp.journal;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code journal.person}: the names of those who act, apart from what they did. The one table here that may change. */
final class People {

    private final JdbcClient jdbc;

    People(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** {@code on conflict} alone would lock the row even when the name is the same, and hold up everyone who says so again. */
    void save(UUID id, String name) {
        jdbc.sql("""
                        insert into journal.person (id, name)
                        select :id, :name
                        where not exists (select from journal.person where id = :id and name = :name)
                        on conflict (id) do update set name = excluded.name
                        """).param("id", id).param("name", name).update();
    }

    void erase(UUID id) {
        jdbc.sql("update journal.person set name = null where id = :id")
                .param("id", id)
                .update();
    }
}
