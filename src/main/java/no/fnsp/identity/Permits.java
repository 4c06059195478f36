package no.fnsp.identity;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;

/** Mints permits. Jobs and importers have named ones, so that the journal always says who acted. */
@Component
public class Permits {

    private static final UUID IMPORTER = named("job:importer");

    private final Journal journal;

    Permits(Journal journal) {
        this.journal = journal;
    }

    /** The importer may write on every site. Called by the importer alone; a test holds that. */
    public Permit forImporter() {
        journal.person(IMPORTER, "Importer");
        return new Permit(IMPORTER, null);
    }

    /** An approver that a file names by profession alone; a stable id, with no person's name behind it. */
    public UUID approverKnownAs(String function) {
        UUID id = named("function:" + function);
        journal.person(id, function);
        return id;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
