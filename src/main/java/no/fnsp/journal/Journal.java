package no.fnsp.journal;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Where acts are written down. Each method works in the caller's transaction: the act and its entry happen together or not at all.
 * Writers never wait for each other; the {@link Sequencer} numbers what they wrote once it is committed.
 */
@Component
public class Journal {

    private final Entries entries;
    private final People people;

    public Journal(DataSource dataSource) {
        this.entries = new Entries(dataSource);
        this.people = new People(dataSource);
    }

    public void record(Act act) {
        recordAll(List.of(act));
    }

    /** Many acts in one round trip; they keep their order. */
    public void recordAll(List<Act> acts) {
        entries.insert(acts);
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
