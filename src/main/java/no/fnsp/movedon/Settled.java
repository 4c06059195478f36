package no.fnsp.movedon;

import java.util.List;
import java.util.Set;
import no.fnsp.approval.Objection;

/** What came of deciding about a national change. Only {@code Ok} has changed anything. */
public sealed interface Settled {

    record Ok(Handling handling) implements Settled {}

    /** A colleague was there first. */
    record ByColleague(Handling theirs) implements Settled {}

    /** The national text has changed once more since it was read. */
    record MovedOn() implements Settled {}

    /** Nothing waits here. */
    record Nothing() implements Settled {}

    /** @param keys of the local words that nobody has decided about, or that cannot be merged without a person */
    record Undecided(Set<String> keys) implements Settled {
        public Undecided {
            keys = Set.copyOf(keys);
        }
    }

    /** @param keys of what stands instead of national words and is kept without a reason; empty for the variant itself */
    record NeedsReason(Set<String> keys) implements Settled {
        public NeedsReason {
            keys = Set.copyOf(keys);
        }
    }

    /** Somebody writes in the local words, in both lanes; what they write is not published for them. */
    record BeingWritten(LocalWords words) implements Settled {}

    /** The local words would not be good enough for readers as they would become. */
    record Held(LocalWords words, List<Objection> objections) implements Settled {
        public Held {
            objections = List.copyOf(objections);
        }
    }
}
