package no.fnsp.jobs;

import java.time.LocalTime;
import no.fnsp.identity.Permit;

/** Work that is done once every day, by one machine. As with a {@link Job}, doing it twice must be as doing it once. */
public interface DailyJob {

    /** Stands in the database and in the journal: never changed. */
    String name();

    /** In Norway. */
    LocalTime time();

    void run(Permit permit);
}
