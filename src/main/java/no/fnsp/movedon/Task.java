package no.fnsp.movedon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Kind;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One national change that one site must look at, in one language. Derived each time it is read, so that it can neither be
 * forgotten nor be there twice. Never changes.
 *
 * @param document what the site has adopted, or changes
 * @param text what has moved on: the document, or the variant the site shows
 * @param edition what the text says now
 * @param accepted what the site shows; null when it has accepted none, or follows the newest
 * @param change the most pressing kind of change that waits
 * @param since when the oldest change that waits was published
 * @param waits whether readers of the site are still shown the edition before
 * @param chapters in how many chapters the site has words of its own that the change concerns
 * @param varies whether the site shows a variant and the main text has changed
 * @param gone whether the main text, whose variant the site shows, has been taken away; {@code edition} is what it said last
 * @param listed a matter of language alone: told of, and nobody need do anything
 * @param assignee who has been asked, or gets such tasks by speciality; null for nobody
 * @param asked whether somebody was asked about this very task
 * @param lastDate from when the site's policy answers; null when nothing waits
 */
public record Task(
        UUID site,
        UUID document,
        UUID text,
        Language language,
        UUID edition,
        @Nullable UUID accepted,
        ChangeClass change,
        Instant since,
        boolean waits,
        int chapters,
        boolean varies,
        boolean gone,
        boolean listed,
        Kind kind,
        String title,
        List<String> specialities,
        @Nullable UUID assignee,
        boolean asked,
        @Nullable Instant lastDate,
        Adoption.AtLastDate policy) {

    /** So long before the last date a task begins to be urgent. */
    public static final Duration NEAR = Duration.ofDays(7);

    public Task {
        specialities = List.copyOf(specialities);
    }

    /** Whether it can be taken together with others: nothing but a new edition waits. */
    public boolean isPlain() {
        return waits && chapters == 0 && !varies;
    }

    public boolean isUrgent(Instant now) {
        return change == ChangeClass.CRITICAL
                || lastDate != null && lastDate.minus(NEAR).isBefore(now);
    }
}
