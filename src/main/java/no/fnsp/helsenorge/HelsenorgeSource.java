package no.fnsp.helsenorge;

import java.time.Duration;
import java.util.List;
import no.fnsp.outside.Asking;
import no.fnsp.outside.Rhythm;
import no.fnsp.outside.Said;
import no.fnsp.outside.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks helsenorge.no for the pages that our texts link to, each once a day. */
@Component
class HelsenorgeSource implements Asking {

    static final String KEY = "helsenorge";

    private static final Rhythm RHYTHM = new Rhythm(Duration.ofDays(1), Duration.ofHours(1), 50, Duration.ofDays(7));

    private final JdbcClient db;

    HelsenorgeSource(JdbcClient db) {
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

    /** Those that a text links to now. */
    @Override
    public List<String> wanted() {
        return db.sql("""
                        select distinct body -> 'helsenorge' ->> 'path' from content.document_details
                        where valid_until = 'infinity'
                          and body -> 'helsenorge' ->> 'path' ~ '^(/[a-z0-9][a-z0-9-]*)+/?$'
                          and length(body -> 'helsenorge' ->> 'path') <= 300
                        """).query(String.class).list();
    }

    @Override
    public String path(String path) {
        return path;
    }

    @Override
    public Object read(Said said, String path) throws Trouble {
        return ReadExtract.read(said);
    }
}
