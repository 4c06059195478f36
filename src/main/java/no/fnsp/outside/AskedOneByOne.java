package no.fnsp.outside;

import java.util.Collection;
import no.fnsp.identity.Permit;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round of a source that is asked for one thing at a time: some of those that are due, as long as it answers. */
@Component
public class AskedOneByOne {

    private final Answers answers;
    private final DatabaseClock clock;

    AskedOneByOne(Answers answers, DatabaseClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** What is asked for, and how. */
    public interface Asking {

        /** The path to ask for one thing at. */
        String path(String id);

        /** What is kept of what was said. */
        Object read(Said said, String id) throws Trouble;
    }

    /**
     * One thing that goes wrong does not keep the rest from being asked for; a source that does not answer at all does.
     *
     * @param wanted the ids of all that pages want to know
     */
    public Source.Round round(
            Permit permit,
            String source,
            Fetch fetch,
            Collection<String> wanted,
            Answers.Rhythm rhythm,
            Asking asking) {
        answers.forgetAllBut(permit, source, wanted);
        Collection<String> due = answers.due(source, wanted, rhythm, clock.now());
        @Nullable Trouble first = null;
        for (String id : due) {
            @Nullable Trouble trouble = one(permit, source, fetch, id, rhythm, asking);
            first = first == null ? trouble : first;
            if (trouble != null && trouble.isOfAll()) {
                return new Source.Round(false, first);
            }
        }
        return new Source.Round(due.size() == rhythm.most(), first);
    }

    private @Nullable Trouble one(
            Permit permit, String source, Fetch fetch, String id, Answers.Rhythm rhythm, Asking asking) {
        try {
            switch (fetch.get(asking.path(id), answers.version(source, id), said -> asking.read(said, id))) {
                case Answer.Got<Object> got ->
                    answers.keep(permit, source, id, got.value(), got.version(), rhythm, clock.now());
                case Answer.AsBefore<Object> same ->
                    answers.keep(permit, source, id, null, Version.NONE, rhythm, clock.now());
                case Answer.Missing<Object> missing -> answers.gone(permit, source, id, clock.now());
            }
            return null;
        } catch (Trouble trouble) {
            if (trouble.isOfOne()) {
                answers.failed(permit, source, id, clock.now());
            }
            return trouble.about(id);
        }
    }
}
