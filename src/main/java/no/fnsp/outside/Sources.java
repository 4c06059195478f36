package no.fnsp.outside;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every source there is. */
@Component
public class Sources {

    private final ObjectProvider<Source> whole;
    private final ObjectProvider<Asking> oneByOne;
    private final Answers answers;
    private final Tries tries;
    private final DatabaseClock clock;

    Sources(
            ObjectProvider<Source> whole,
            ObjectProvider<Asking> oneByOne,
            Answers answers,
            Tries tries,
            DatabaseClock clock) {
        this.whole = whole;
        this.oneByOne = oneByOne;
        this.answers = answers;
        this.tries = tries;
        this.clock = clock;
    }

    /** In a fixed order. */
    public List<Source> all() {
        return each().sorted(Comparator.comparing(Source::key)).toList();
    }

    public Optional<Source> find(String key) {
        return each().filter(source -> source.key().equals(key)).findFirst();
    }

    private Stream<Source> each() {
        return Stream.concat(
                whole.stream(), oneByOne.stream().map(asking -> new OneByOne(asking, answers, tries, clock)));
    }
}
