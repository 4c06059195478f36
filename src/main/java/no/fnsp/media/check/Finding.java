package no.fnsp.media.check;

import no.fnsp.media.FileType;
import no.fnsp.media.Refusal;
import org.jspecify.annotations.Nullable;

/** What a file was found to be. */
public sealed interface Finding {

    /** A picture that may be developed; its sides are as they are stored, before it is turned the right way. */
    record Picture(FileType type, int width, int height) implements Finding {}

    /**
     * A document that is kept as it is.
     *
     * @param pages of a PDF; null where nobody can tell
     * @param tagged whether a PDF says that it is tagged; null where nobody can tell
     */
    record Document(
            FileType type,
            @Nullable Integer pages,
            @Nullable Boolean tagged) implements Finding {}

    /** It is not let in. */
    record No(Refusal refusal) implements Finding {}
}
