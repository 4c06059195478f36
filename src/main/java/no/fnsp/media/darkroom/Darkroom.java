package no.fnsp.media.darkroom;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import no.fnsp.media.Crop;
import no.fnsp.media.FileType;
import no.fnsp.store.HardWork;

/**
 * Develops pictures: from what was handed in a master of nothing but pixels, and from that the sizes that pages show. Two at a time,
 * so that a page full of new pictures, or many who hand them in at once, cannot take all memory.
 */
public final class Darkroom {

    /** Pixels on the longer side of what is handed in. */
    public static final int MOST_ACROSS = 20_000;

    /** Pixels on the longer side of what is kept: twice the widest that is shown. */
    static final int MASTER_ACROSS = 3840;

    private static final long MOST_PIXELS = 100_000_000;
    /** These can only be decoded whole. */
    private static final long MOST_PIXELS_AT_ONCE = 25_000_000;

    private static final int BENCHES = 2;
    private static final long DECODED_BYTES =
            Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final HardWork BENCH = new HardWork("darkroom-", BENCHES);

    private Darkroom() {}

    /** A picture as it is kept: upright, in sRGB, without metadata. @param type JPEG, or PNG where every pixel counts */
    public record Master(FileType type, byte[] bytes, Size size) {}

    /** The sides of a picture, read from its head: nothing is decoded. Empty when it has none that can be read. */
    public static Optional<Size> measure(Path file, FileType type) {
        try (var negative = Negative.open(file, type)) {
            Size size = negative.size();
            return size.width() > 0 && size.height() > 0 ? Optional.of(size) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    public static long mostPixels(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG ? MOST_PIXELS : MOST_PIXELS_AT_ONCE;
    }

    /** What is kept of a picture that was handed in. Empty when it cannot be decoded. */
    public static Optional<Master> develop(Path file, FileType type) {
        return BENCH.done(() -> developed(file, type));
    }

    private static Optional<Master> developed(Path file, FileType type) {
        try (var negative = Negative.open(file, type)) {
            BufferedImage decoded = negative.whole(DECODED_BYTES);
            boolean exact = type == FileType.PNG
                    || type == FileType.GIF
                    || decoded.getColorModel().hasAlpha();
            Size kept = new Size(decoded.getWidth(), decoded.getHeight()).within(MASTER_ACROSS);
            BufferedImage upright = Turn.upright(scaled(decoded, kept), Turn.of(file, type));
            return Optional.of(new Master(
                    exact ? FileType.PNG : FileType.JPEG,
                    Print.master(upright, exact),
                    new Size(upright.getWidth(), upright.getHeight())));
        } catch (IOException | RuntimeException broken) { // decoders fail in many ways on what was made to break them
            return Optional.empty();
        }
    }

    /** A part of a master, so many pixels wide at most: never more than it has. */
    public static byte[] print(Path master, FileType type, Crop crop, int width, boolean webp) throws IOException {
        try {
            return BENCH.done(() -> printed(master, type, crop, width, webp));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private static byte[] printed(Path master, FileType type, Crop crop, int width, boolean webp) {
        try (var negative = Negative.open(master, type)) {
            Rectangle part = pixels(crop, negative.size());
            Size shown = new Size(part.width, part.height);
            if (width < part.width) {
                shown = new Size(width, Math.max(1, (int) Math.round((double) width * part.height / part.width)));
            }
            BufferedImage cut = scaled(negative.part(part, part.width / shown.width() / 2), shown);
            return webp ? Print.webp(cut) : Print.jpeg(cut);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Rectangle pixels(Crop crop, Size size) {
        int width = Math.clamp(Math.round(crop.width() * size.width()), 1, size.width());
        int height = Math.clamp(Math.round(crop.height() * size.height()), 1, size.height());
        return new Rectangle(
                Math.clamp(Math.round(crop.x() * size.width()), 0, size.width() - width),
                Math.clamp(Math.round(crop.y() * size.height()), 0, size.height() - height),
                width,
                height);
    }

    private static BufferedImage scaled(BufferedImage picture, Size size) throws IOException {
        boolean clear = picture.getColorModel().hasAlpha();
        return Thumbnails.of(picture)
                .forceSize(size.width(), size.height())
                .imageType(clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }
}
