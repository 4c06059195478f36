package no.fnsp.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.hearing.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands. Never changes, and is never stored: it follows from the words of the draft and what was said of them.
 *
 * @param draft null when the case has ended
 * @param back what it was sent back with; null when the author has not got it
 * @param hearing the latest that was not cancelled; null for none
 * @param behind whether another edition was published that the draft does not build on
 * @param writers whom the text is from: they check and approve nothing of it
 */
public record Standing(
        Case about,
        Definition definition,
        @Nullable Draft draft,
        List<At> steps,
        @Nullable SentBack back,
        @Nullable Hearing hearing,
        boolean behind,
        Set<UUID> writers) {

    public Standing {
        steps = List.copyOf(steps);
        writers = Set.copyOf(writers);
    }

    /** @param words what must be done first */
    public record SentBack(String words, UUID by, Instant at) {}

    public enum Progress {
        DONE,
        SKIPPED,
        /** It is waited for. */
        CURRENT,
        /** What comes before it is waited for. */
        LATER
    }

    /**
     * One step of the case.
     *
     * @param by who did it, or skipped it; null when nobody has
     * @param at when it was done, or since when it is waited for; null for one that comes later
     * @param due until when it is to be done; null when it is not waited for
     * @param words the reason it was skipped, the profession of who vouches; may be empty
     */
    public record At(
            Step step,
            Progress progress,
            @Nullable UUID by,
            @Nullable Instant at,
            @Nullable Instant due,
            String words) {

        public boolean isPassed() {
            return progress == Progress.DONE || progress == Progress.SKIPPED;
        }
    }

    /** What is waited for; empty when all is done, and while the author has it. */
    public Optional<At> current() {
        return back != null
                ? Optional.empty()
                : steps.stream()
                        .filter(one -> one.progress() == Progress.CURRENT)
                        .findFirst();
    }

    /** Whether it may be published in exactly these words. */
    public boolean isDone() {
        return about.runs() && back == null && steps.stream().allMatch(At::isPassed);
    }

    public boolean isOverdue(Instant now) {
        return current().map(At::due).filter(now::isAfter).isPresent();
    }
}
