package no.fnsp.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A source that is asked for one thing at a time: some of those that are due, as long as it answers. */
final class OneByOne implements Source {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);
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
        var missing = new Missing<String>();
        @Nullable Trouble first = ask(permit, fetch, due, missing);
        boolean isLeft = first != null && first.isOfAll();
        if (missing.isAlone() && !isLeft) {
            List<String> another = tries.another(key(), missing.all().getFirst());
            @Nullable Trouble second = ask(permit, fetch, another, missing);
            first = first == null ? second : first;
        }
        @Nullable Trouble forgetful = missing.trouble();
        settle(permit, missing, forgetful == null && !(missing.isAlone() && first != null));
        return new Round(
                due.size() == asking.rhythm().most() && forgetful == null && !isLeft,
                forgetful == null ? first : forgetful);
    }

    /** @return the first that went wrong; one that is of all, when the rest was not asked for because of it */
    private @Nullable Trouble ask(Permit permit, Fetch fetch, List<String> ids, Missing<String> missing) {
        @Nullable Trouble first = null;
        for (String id : ids) {
            @Nullable Trouble trouble = one(permit, fetch, id, missing);
            if (trouble != null && trouble.isOfAll()) {
                return trouble;
            }
            first = first == null ? trouble : first;
        }
        return first;
    }

    private void settle(Permit permit, Missing<String> missing, boolean isBelieved) {
        for (String id : missing.all()) {
            if (isBelieved) {
                answers.gone(permit, key(), id, clock.now());
            } else {
                tries.failed(permit, key(), id, clock.now());
            }
        }
    }

    private @Nullable Trouble one(Permit permit, Fetch fetch, String id, Missing<String> missing) {
        try {
            switch (fetch.get(asking.path(id), answers.version(key(), id), said -> asking.read(said, id))) {
                case Answer.Got<Object> got -> {
                    keep(permit, id, got.value(), got.version());
                    missing.answered();
                }
                case Answer.AsBefore<Object> same -> {
                    keep(permit, id, null, Version.NONE);
                    missing.answered();
                }
                case Answer.Missing<Object> gone -> {
                    if (tries.isKept(key(), id)) {
                        missing.add(id);
                    } else {
                        answers.gone(permit, key(), id, clock.now());
                    }
                }
            }
            return null;
        } catch (Trouble trouble) {
            return told(permit, id, trouble);
        } catch (RuntimeException ours) {
            log.error("{} answered something of {} that we could not take", key(), id, ours);
            return told(permit, id, Trouble.ours(ours));
        }
    }

    private Trouble told(Permit permit, String id, Trouble trouble) {
        if (trouble.isOfOne()) {
            tries.failed(permit, key(), id, clock.now());
        }
        return trouble.about(id);
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
