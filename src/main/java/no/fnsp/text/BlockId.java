package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one block or chapter for as long as it lives, the same in every language. Only the server makes one. */
public record BlockId(@JsonValue String value) implements Comparable<BlockId> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-z]{1,20}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    @JsonCreator
    public BlockId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a block id: " + value);
        }
    }

    /** The id that somebody wrote; empty for what is none. */
    public static Optional<BlockId> find(String value) {
        return SHAPE.matcher(value).matches() ? Optional.of(new BlockId(value)) : Optional.empty();
    }

    public static BlockId fresh() {
        var id = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new BlockId(id.toString());
    }

    @Override
    public int compareTo(BlockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
