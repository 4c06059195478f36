package no.fnsp.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of an asset. Never changes: a replacement is a further file.
 *
 * @param number counts the files of the asset from 1
 * @param sha256 of the bytes as they are kept, in hexadecimal
 * @param received of the bytes as they were handed in
 * @param name as it was called by whoever handed it in
 * @param width in pixels as it is shown, turned the right way; null for documents
 * @param pages of a PDF; null where nobody can tell
 * @param tagged whether a PDF says that it is tagged for those who listen to it; null where nobody can tell
 */
public record AssetFile(
        int number,
        String sha256,
        String received,
        FileType type,
        String name,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer pages,
        @Nullable Boolean tagged,
        Instant added) {

    /** Whether what was cut out of the one can be cut out of the other. */
    boolean hasShapeOf(AssetFile other) {
        return width == null
                || height == null
                || other.width == null
                || other.height == null
                || Math.abs((double) width / height - (double) other.width / other.height) < 0.01;
    }
}
