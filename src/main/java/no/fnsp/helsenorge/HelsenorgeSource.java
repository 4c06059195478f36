package no.fnsp.helsenorge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.outside.Answers;
import no.fnsp.outside.AskedOneByOne;
import no.fnsp.outside.Fetch;
import no.fnsp.outside.Said;
import no.fnsp.outside.Source;
import no.fnsp.outside.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks helsenorge.no for the pages that our texts link to, each once a day. */
@Component
class HelsenorgeSource implements Source {

    static final String KEY = "helsenorge";

    private static final Answers.Rhythm RHYTHM =
            new Answers.Rhythm(Duration.ofDays(1), Duration.ofHours(1), 50, Duration.ofDays(7));

    private final JdbcClient db;
    private final Answers answers;
    private final AskedOneByOne asked;

    HelsenorgeSource(JdbcClient db, Answers answers, AskedOneByOne asked) {
        this.db = db;
        this.answers = answers;
        this.asked = asked;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Round round(Permit permit, Fetch fetch) {
        permit.mustAllow(Right.NATIONAL);
        return asked.round(permit, KEY, fetch, wanted(), RHYTHM, new Asking());
    }

    private record Asking() implements AskedOneByOne.Asking {

        @Override
        public String path(String path) {
            return path;
        }

        @Override
        public Object read(Said said, String path) throws Trouble {
            return ReadExtract.read(said);
        }
    }

    /** Those that a text links to now. */
    private List<String> wanted() {
        return db.sql("""
                        select distinct body -> 'helsenorge' ->> 'path' from content.document_details
                        where valid_until = 'infinity'
                          and body -> 'helsenorge' ->> 'path' ~ '^(/[a-z0-9][a-z0-9-]*)+/?$'
                          and length(body -> 'helsenorge' ->> 'path') <= 300
                        """).query(String.class).list();
    }

    @Override
    public List<Count> counts(Instant at) {
        Answers.Numbers numbers = answers.numbers(KEY);
        return List.of(
                new Count("wanted", wanted().size()),
                new Count("kept", numbers.kept()),
                new Count("failing", numbers.failing()));
    }
}
