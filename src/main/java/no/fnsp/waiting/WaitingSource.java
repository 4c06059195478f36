package no.fnsp.waiting;

import java.time.Duration;
import java.util.List;
import no.fnsp.outside.Asking;
import no.fnsp.outside.Rhythm;
import no.fnsp.outside.Said;
import no.fnsp.outside.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks <em>Velg behandlingssted</em> for the treatments that our texts name, each twice a day. */
@Component
class WaitingSource implements Asking {

    static final String KEY = "waiting";

    private static final Rhythm RHYTHM = new Rhythm(Duration.ofHours(12), Duration.ofHours(1), 50, Duration.ofDays(1));

    private final JdbcClient db;

    WaitingSource(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    /** Those that a text names now. */
    @Override
    public List<String> wanted() {
        return db.sql("""
                        select distinct body ->> 'waiting' from content.document_details
                        where valid_until = 'infinity' and body ->> 'waiting' ~ '^[0-9]{1,8}$'
                        """).query(String.class).list();
    }

    @Override
    public String path(String treatment) {
        return "/behandlinger/" + treatment;
    }

    @Override
    public Object read(Said said, String treatment) throws Trouble {
        return ReadWaitingTimes.read(said, treatment);
    }
}
