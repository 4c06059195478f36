package no.fnsp.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shapes a picture is shown in. */
public enum Ratio {
    /** As it is. */
    @JsonProperty("whole")
    WHOLE("whole", 0, 0),
    @JsonProperty("16x9")
    WIDE("16x9", 16, 9),
    @JsonProperty("4x3")
    LYING("4x3", 4, 3),
    @JsonProperty("1x1")
    SQUARE("1x1", 1, 1),
    @JsonProperty("3x4")
    STANDING("3x4", 3, 4);

    /** Those that something is cut away for. */
    public static final List<Ratio> CUT = List.of(WIDE, LYING, SQUARE, STANDING);

    private final String key;
    private final int across;
    private final int down;

    Ratio(String key, int across, int down) {
        this.key = key;
        this.across = across;
        this.down = down;
    }

    /** In addresses and forms. */
    public String key() {
        return key;
    }

    /** Width divided by height, of a picture with these sides. */
    double of(int width, int height) {
        return this == WHOLE ? (double) width / height : (double) across / down;
    }

    public static Optional<Ratio> find(String key) {
        return Arrays.stream(values()).filter(ratio -> ratio.key.equals(key)).findFirst();
    }
}
