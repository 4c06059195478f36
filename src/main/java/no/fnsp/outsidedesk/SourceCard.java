package no.fnsp.outsidedesk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.fnsp.html.Messages;
import no.fnsp.outside.Doors;
import no.fnsp.outside.Source;
import no.fnsp.outside.Standing;
import org.jspecify.annotations.Nullable;

/** One source, as the desk tells how it goes. Never changes. */
record SourceCard(Standing standing, Doors.Way way, List<Source.Count> counts, Instant now) {

    SourceCard {
        counts = List.copyOf(counts);
    }

    String key() {
        return standing.source();
    }

    String wayKey() {
        return "outsidedesk.way." + way.name().toLowerCase(Locale.ROOT);
    }

    boolean isOn() {
        return way != Doors.Way.OFF;
    }

    boolean isWrong() {
        return isOn() && standing.trouble() != null;
    }

    /** The message of what is wrong; null for nothing. */
    @Nullable
    String trouble(Messages words) {
        return standing.trouble() == null
                ? null
                : words.get("outsidedesk.trouble." + standing.trouble().key());
    }

    /** How long ago, in words. */
    String age(Messages words, Instant then) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 2) {
            return words.get("outsidedesk.age.now");
        }
        if (age.toHours() < 2) {
            return words.get("outsidedesk.age.minutes", age.toMinutes());
        }
        return age.toDays() < 2
                ? words.get("outsidedesk.age.hours", age.toHours())
                : words.get("outsidedesk.age.days", age.toDays());
    }
}
