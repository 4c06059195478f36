package no.fnsp.waiting;

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

/** Asks <em>Velg behandlingssted</em> for the treatments that our texts name, each twice a day. */
@Component
class WaitingSource implements Source {

    static final String KEY = "waiting";

    private static final Answers.Rhythm RHYTHM =
            new Answers.Rhythm(Duration.ofHours(12), Duration.ofHours(1), 50, Duration.ofDays(1));

    private final JdbcClient db;
    private final Answers answers;
    private final AskedOneByOne asked;

    WaitingSource(JdbcClient db, Answers answers, AskedOneByOne asked) {
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
        public String path(String treatment) {
            return "/behandlinger/" + treatment;
        }

        @Override
        public Object read(Said said, String treatment) throws Trouble {
            return ReadWaitingTimes.read(said, treatment);
        }
    }

    /** Those that a text names now. */
    private List<String> wanted() {
        return db.sql("""
                        select distinct body ->> 'waiting' from content.document_details
                        where valid_until = 'infinity' and body ->> 'waiting' ~ '^[0-9]{1,8}$'
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
