package no.fnsp.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices on one page at one instant. Never changes.
 *
 * @param notices the gravest first
 * @param until the instant from which they are others though nobody writes anything; null for never
 */
public record InForce(List<Notice> notices, @Nullable Instant until) {

    public static final InForce NONE = new InForce(List.of(), null);

    public InForce {
        notices = List.copyOf(notices);
    }

    /** Of those that are not over: some are shown, and some will be. */
    static InForce of(List<Notice> notOver, Instant at) {
        Instant next = null;
        for (Notice notice : notOver) {
            Period period = notice.period();
            Instant turns = period.hasBegun(at) ? period.until() : period.from();
            next = turns != null && (next == null || turns.isBefore(next)) ? turns : next;
        }
        List<Notice> shown = notOver.stream()
                .filter(notice -> notice.period().covers(at))
                .sorted(Notice.GRAVEST_FIRST)
                .toList();
        return new InForce(shown, next);
    }
}
