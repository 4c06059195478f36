package no.fnsp.journal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import no.fnsp.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of a test's own, with someone at the desk who does things. */
final class Desk {

    static final UUID EDITOR = UUID.fromString("5d0c3f5e-4f0e-4f0a-9d57-0d8a3a3f4c01");

    final DataSource database = TestDatabase.fresh();
    final JdbcClient jdbc = JdbcClient.create(database);
    final Journal journal = new Journal(database);
    final Sequencer sequencer = new Sequencer(database);

    Desk() {
        journal.person(EDITOR, "Kari Nordmann");
    }

    static Act act(String act, Scope... scopes) {
        return new Act(
                EDITOR, act, "document", UUID.randomUUID(), null, Map.of("title", "Hofteprotese"), Set.of(scopes));
    }

    void recordMany(int count) {
        for (int number = 1; number <= count; number++) {
            journal.record(act("edition.published." + number));
        }
        sequencer.sequenceNow();
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> work.run());
    }

    /** What the owner of the database can do, and no program should. */
    void tamper(String sql) {
        inTransaction(() -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }

    List<String> acts() {
        return jdbc.sql("select act from journal.log order by number")
                .query(String.class)
                .list();
    }

    List<Long> numbers() {
        return jdbc.sql("select number from journal.log order by number")
                .query(Long.class)
                .list();
    }
}
