package no.fnsp.oversight.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.html.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How one site has taken one national text. Never changes.
 *
 * @param since since when a professional change waits; null when none does, or when the text was never accepted
 * @param replaces whether local words stand instead of a chapter, or only beside; null when there are none
 */
public record Cell(
        boolean newest, @Nullable Instant since, @Nullable Boolean replaces, boolean varies) {

    public State state() {
        return newest ? State.NEWEST : State.WAITING;
    }

    /** {@code Venter (42 dager), erstatter}. */
    public String told(Messages words, Instant now) {
        var told = new ArrayList<String>();
        told.add(
                newest || since == null
                        ? words.get("oversight.cell." + state().key())
                        : words.get(
                                "oversight.cell.waits",
                                Math.max(0, Duration.between(since, now).toDays())));
        besides().forEach(state -> told.add(words.get("oversight.cell." + state.key())));
        return String.join(", ", told);
    }

    private List<State> besides() {
        var besides = new ArrayList<State>();
        if (varies) {
            besides.add(State.VARIANT);
        }
        if (replaces != null) {
            besides.add(replaces ? State.REPLACED : State.SUPPLEMENTED);
        }
        return besides;
    }
}
