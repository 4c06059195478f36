package no.fnsp.notification;

import java.util.UUID;
import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How each person wants to be told. Who has chosen nothing gets a letter for each thing. */
@Repository
public class Choices {

    private final JdbcClient db;

    Choices(JdbcClient db) {
        this.db = db;
    }

    public How of(UUID person) {
        return db.sql("select how from notification.choice where person = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .flatMap(How::find)
                .orElse(How.AT_ONCE);
    }

    /** One's own choice, and nobody else's. */
    public void choose(Permit permit, UUID person, How how) {
        permit.mustBeOf(person);
        db.sql("""
                insert into notification.choice (person, how) values (:person, :how)
                on conflict (person) do update set how = excluded.how, chosen = excluded.chosen
                """).param("person", person).param("how", how.key()).update();
    }
}
