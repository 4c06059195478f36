package no.fnsp.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** A source that is asked for one thing at a time: some of those that are due, as long as it answers. */
final class OneByOne implements Source {

    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Asking asking;
    private final Answers answers;
    private final Tries tries;
    private final DatabaseClock clock;

    OneByOne(Asking asking, Answers answers, Tries tries, DatabaseClock clock) {
        this.asking = asking;
        this.answers = answers;
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public String key() {
        return asking.key();
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    /** One thing that goes wrong does not keep the rest from being asked for; a source that does not answer at all does. */
    @Override
    public Round round(Permit permit, Fetch fetch) {
        permit.mustAllow(Right.NATIONAL);
        Collection<String> wanted = asking.wanted();
        tries.forgetAllBut(permit, key(), wanted);
        List<String> due = tries.due(key(), wanted, asking.rhythm(), clock.now());
        @Nullable Trouble first = null;
        for (String id : due) {
            @Nullable Trouble trouble = one(permit, fetch, id);
            first = first == null ? trouble : first;
            if (trouble != null && trouble.isOfAll()) {
                return new Round(false, first);
            }
        }
        return new Round(due.size() == asking.rhythm().most(), first);
    }

    private @Nullable Trouble one(Permit permit, Fetch fetch, String id) {
        try {
            switch (fetch.get(asking.path(id), answers.version(key(), id), said -> asking.read(said, id))) {
                case Answer.Got<Object> got -> keep(permit, id, got.value(), got.version());
                case Answer.AsBefore<Object> same -> keep(permit, id, null, Version.NONE);
                case Answer.Missing<Object> missing -> answers.gone(permit, key(), id, clock.now());
            }
            return null;
        } catch (Trouble trouble) {
            if (trouble.isOfOne()) {
                tries.failed(permit, key(), id, clock.now());
            }
            return trouble.about(id);
        }
    }

    private void keep(Permit permit, String id, @Nullable Object value, Version version) {
        answers.keep(permit, key(), id, value, version, asking.rhythm(), clock.now());
    }

    @Override
    public List<Count> counts(Instant at) {
        Tries.Numbers numbers = tries.numbers(key());
        return List.of(
                new Count("wanted", asking.wanted().size()),
                new Count("kept", numbers.kept()),
                new Count("failing", numbers.failing()));
    }
}
