package no.fnsp.media;

import java.time.Instant;

/** What a reader gets who asks for a picture or a document. */
public sealed interface Shown {

    /**
     * It may be shown.
     *
     * @param tag names these bytes, and no others
     * @param until it may not be shown from then on, nor kept by anyone; {@link Instant#MAX} when nothing runs out
     */
    record Here(Stored stored, String mime, String name, String tag, Instant until) implements Shown {}

    /** It was here, and may not be shown any more: its consent has run out, or it was taken away. */
    record NoMore() implements Shown {}

    record Unknown() implements Shown {}
}
