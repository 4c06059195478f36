package no.fnsp.review;

import java.util.List;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** What came of closing a review, or of saying what must be done. Nothing has changed but after {@code Ok} and {@code AnotherAsked}. */
public sealed interface Closed {

    record Ok(Review review) implements Closed {}

    /** Nobody says that words still hold which they have not opened lately, or that were published since they did. */
    record NotOpened(List<Language> languages) implements Closed {
        public NotOpened {
            languages = List.copyOf(languages);
        }
    }

    /** Somebody was first: the text has been approved since the page was read. @param last the review they closed, if it was one */
    record SomebodyWasFirst(@Nullable Review last) implements Closed {}

    /** Readers do not see the text any more. */
    record NotPublished() implements Closed {}

    /** Readers are told which profession vouches; at most 200 characters. */
    record NoProfession() implements Closed {}

    /** More than {@link Review#LONGEST} characters. */
    record TooLong() implements Closed {}

    /** Readers of a text that is taken away are told why. */
    record NoReason() implements Closed {}

    /** Sites use the text: it takes somebody who decides nationally to have it taken away. Nothing has changed. */
    record DecidedNationally() implements Closed {}

    /** Sites use the text: the word of another person is waited for, and the review with it. */
    record AnotherAsked() implements Closed {}
}
