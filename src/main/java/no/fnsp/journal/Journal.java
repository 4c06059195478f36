package no.fnsp.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where acts are written down. Each method works in the caller's transaction: the act and its entry happen together or not at all.
 * Writers never wait for each other; the {@link Sequencer} numbers what they wrote once it is committed.
 */
@Component
public class Journal {

    private final Entries entries;
    private final People people;
    private final Supplier<Stream<Heard>> heard;

    @Autowired
    Journal(DataSource dataSource, ObjectProvider<Heard> heard) {
        this(dataSource, heard::orderedStream);
    }

    public Journal(DataSource dataSource) {
        this(dataSource, Stream::empty);
    }

    private Journal(DataSource dataSource, Supplier<Stream<Heard>> heard) {
        this.entries = new Entries(dataSource);
        this.people = new People(dataSource);
        this.heard = heard;
    }

    public void record(Act act) {
        recordAll(List.of(act));
    }

    /** Many acts in one round trip; they keep their order. */
    public void recordAll(List<Act> acts) {
        entries.insert(acts);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(acts));
        } else {
            tell(acts);
        }
    }

    private void tell(List<Act> acts) {
        heard.get().forEach(one -> one.happened(acts));
    }

    /** What is rolled back never happened. */
    private final class AfterCommit implements TransactionSynchronization {

        private final List<Act> acts;

        private AfterCommit(List<Act> acts) {
            this.acts = List.copyOf(acts);
        }

        @Override
        public void afterCommit() {
            tell(acts);
        }
    }

    /** Makes an actor known, or gives it its present name. Costs one look-up and takes no lock when nothing is new. */
    public void person(UUID id, String name) {
        people.save(id, name);
    }

    /** Erases the name. What the person did stays, under an id that says nothing. */
    public void forget(UUID id) {
        people.erase(id);
    }
}
