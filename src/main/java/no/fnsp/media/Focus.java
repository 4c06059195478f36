package no.fnsp.media;

/**
 * The point of a picture that must be seen in every crop, as parts of its width and height from the upper left corner.
 * Never changes.
 */
public record Focus(double x, double y) {

    public static final Focus MIDDLE = new Focus(0.5, 0.5);

    public Focus {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new IllegalArgumentException("A focal point lies in the picture, from 0 to 1: " + x + ", " + y);
        }
    }
}
