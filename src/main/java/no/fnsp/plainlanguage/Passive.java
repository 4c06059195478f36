package no.fnsp.plainlanguage;

import java.util.List;

/**
 * How many sentences leave out who does it. Some always will; many make it unclear what the patient is to do.
 * Never changes.
 *
 * @param examples the first few of them
 */
public record Passive(int sentences, int passive, List<Hint> examples) {

    private static final int FEWEST = 5;
    private static final int MOST_PERCENT = 30;

    public Passive {
        examples = List.copyOf(examples);
    }

    public int percent() {
        return sentences == 0 ? 0 : Math.round(100f * passive / sentences);
    }

    /** Whether there are so many that the writer should hear of it. */
    public boolean isMuch() {
        return passive >= FEWEST && percent() > MOST_PERCENT;
    }
}
