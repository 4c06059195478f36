package no.fnsp.media.darkroom;

/** The sides of a picture in pixels. */
public record Size(int width, int height) {

    /** This size, or a smaller one of the same shape whose longer side is no longer than that. */
    Size within(int longest) {
        int longer = Math.max(width, height);
        return longer <= longest ? this : new Size(scaled(width, longest, longer), scaled(height, longest, longer));
    }

    private static int scaled(int side, int longest, int longer) {
        return Math.max(1, (int) Math.round((double) side * longest / longer));
    }
}
