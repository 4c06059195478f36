package no.fnsp.media;

/**
 * What is seen of a picture: a rectangle, as parts of its width and height from the upper left corner. Never changes.
 */
public record Crop(double x, double y, double width, double height) {

    public static final Crop WHOLE = new Crop(0, 0, 1, 1);

    private static final double SLACK = 1e-6;

    public Crop {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + SLACK && y + height <= 1 + SLACK)) {
            throw new IllegalArgumentException("A crop lies in the picture, from 0 to 1");
        }
    }

    /** The largest part of a picture that has the ratio, with the focal point as near its middle as can be. */
    public static Crop around(Focus focus, Ratio ratio, int pictureWidth, int pictureHeight) {
        double wanted = ratio.of(pictureWidth, pictureHeight) * pictureHeight / pictureWidth;
        double width = Math.min(1, wanted);
        double height = Math.min(1, 1 / wanted);
        return new Crop(
                between(focus.x() - width / 2, 1 - width), between(focus.y() - height / 2, 1 - height), width, height);
    }

    /** The same middle, with the sides that are too long for the ratio made shorter: a form's numbers are never quite right. */
    public Crop fitted(Ratio ratio, int pictureWidth, int pictureHeight) {
        double wanted = ratio.of(pictureWidth, pictureHeight) * pictureHeight / pictureWidth;
        double narrower = Math.min(width, height * wanted);
        double lower = Math.min(height, width / wanted);
        return new Crop(
                between(x + (width - narrower) / 2, 1 - narrower),
                between(y + (height - lower) / 2, 1 - lower),
                narrower,
                lower);
    }

    /** Its width divided by its height, both as parts. */
    public double aspect() {
        return width / height;
    }

    private static double between(double start, double most) {
        return Math.max(0, Math.min(start, most));
    }
}
