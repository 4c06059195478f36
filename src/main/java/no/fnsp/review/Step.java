package no.fnsp.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How far the reminding of one text has come. Each step asks those of the one before, and more. */
enum Step {
    QUARTER(-90, 2),
    MONTH(-30, 2),
    DAY(0, 3),
    OVERDUE(30, 4);

    private final int days;
    private final int reach;

    Step(int days, int reach) {
        this.days = days;
        this.reach = reach;
    }

    /** Days after the text was due. */
    int days() {
        return days;
    }

    /** How many links of the chain are asked: professional owner, contact, coordinator, editor. */
    int reach() {
        return reach;
    }

    /** The last step that has come; days on which nothing ran are made up for by it. Empty for what is due later. */
    static Optional<Step> reached(LocalDate due, LocalDate today) {
        long since = ChronoUnit.DAYS.between(due, today);
        Step last = null;
        for (Step step : values()) {
            last = since >= step.days ? step : last;
        }
        return Optional.ofNullable(last);
    }
}
