package no.fnsp.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** A picture in one shape, to be shown in several sizes. Never changes. */
public record Picture(Item item, Ratio ratio) {

    /** In pixels; never more than the picture has. */
    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

    /** Raised when pictures are to be made in another way than before. */
    private static final int RECIPE = 1;

    /** The widths it is shown in, narrowest first. */
    public List<Integer> widths() {
        int widest = Math.min(naturalWidth(), WIDTHS[WIDTHS.length - 1]);
        return IntStream.concat(IntStream.of(WIDTHS).filter(width -> width < widest), IntStream.of(widest))
                .boxed()
                .toList();
    }

    private int naturalWidth() {
        return (int) Math.max(1, Math.round(item.crop(ratio).width() * fileWidth()));
    }

    /** How high it is when it is so wide. */
    public int heightAt(int width) {
        return (int) Math.max(
                1,
                Math.round(width
                        / ratio.of(
                                fileWidth(), Objects.requireNonNull(item.file().height()))));
    }

    private int fileWidth() {
        return Objects.requireNonNull(item.file().width(), "Only a picture has sides");
    }

    public PictureAddress address(int width, PictureAddress.Format format) {
        return new PictureAddress(item.asset().id(), key(), ratio, width, format);
    }

    /** Names the file and what is seen of it. */
    String key() {
        return hash(seen()).substring(0, 12);
    }

    /** What one size of it is kept as. */
    String name(int width, PictureAddress.Format format) {
        return hash(RECIPE + " " + seen() + " " + width + " " + format);
    }

    private String seen() {
        Crop crop = item.crop(ratio);
        return String.format(
                Locale.ROOT,
                "%s %.5f %.5f %.5f %.5f",
                item.file().sha256(),
                crop.x(),
                crop.y(),
                crop.width(),
                crop.height());
    }

    private static String hash(String words) {
        return Spool.sha256(words.getBytes(StandardCharsets.US_ASCII));
    }
}
