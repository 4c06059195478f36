package no.fnsp.media;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An asset as it is at one instant: the file that is shown then, and what is known of it. Never changes.
 *
 * @param description null until somebody has said what it is and by what right it is shown
 */
public record Item(Asset asset, AssetFile file, @Nullable Description description) {

    /** Whether readers may see it at an instant. A rule on what is written down; nothing has to happen when a consent runs out. */
    public boolean mayBeShown(Instant at) {
        return description != null && at.isBefore(description.shownUntil());
    }

    /** @throws NullPointerException before it is described */
    public Description described() {
        return Objects.requireNonNull(description, "Nobody has described it yet");
    }

    /** What is seen of the picture in a shape. */
    public Crop crop(Ratio ratio) {
        int width = Objects.requireNonNull(file.width());
        int height = Objects.requireNonNull(file.height());
        return description == null
                ? Crop.around(Focus.MIDDLE, ratio, width, height)
                : description.crop(ratio, width, height);
    }
}
