package no.fnsp.oversight.past;

import java.time.Instant;
import no.fnsp.html.Page;
import no.fnsp.page.ErrorPage;
import org.jspecify.annotations.Nullable;

/** What stood at an address at an instant. */
sealed interface Then {

    record Shown(Past past, Page page) implements Then {}

    /** Readers were led on to another address. */
    record Elsewhere(String address) implements Then {}

    /** Something had stood there and was gone. @param page what readers were told */
    record Gone(ErrorPage.Problem.Gone gone) implements Then {}

    /** Nothing stood there. */
    record Missing() implements Then {}

    /** @param opened when the site opened; null when that is not known */
    record NoSite(@Nullable Instant opened) implements Then {}

    /** The instant is still to come: what will be decided until then nobody knows. */
    record Future() implements Then {}

    /** What was asked for is no instant. */
    record Unclear() implements Then {}

    /** Nothing has been asked for yet. */
    record NotAsked() implements Then {}
}
