package no.fnsp.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where the next page of a list begins: after this item, in the list that the same resource and filters gave. Never changes. Programs
 * hand it back as they got it.
 */
public record Cursor(String after) {

    static final Cursor START = new Cursor("");

    private static final String SEPARATOR = "\n";

    String written(String list) {
        byte[] plain = (sum(list) + SEPARATOR + after).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @param list the resource and its filters; a cursor of another list is refused */
    public static Cursor of(Given given, String list) {
        return given.one("cursor", written -> read(written, list), "one that this list gave, with the same filters")
                .orElse(START);
    }

    /** The id it stands after, in a list that is ordered by id; empty at the start. */
    public Optional<UUID> id() {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Ids.find(after)
                .orElseThrow(
                        () -> new Refused(Problem.parameter("cursor", "cursor must be one that this list gave."))));
    }

    /** The same of a list whose items are known by id. */
    public static Cursor ofIds(Given given, String list) {
        Cursor cursor = of(given, list);
        if (!cursor.equals(START) && Ids.find(cursor.after()).isEmpty()) {
            throw new Refused(Problem.parameter("cursor", "cursor must be one that this list gave."));
        }
        return cursor;
    }

    private static Optional<Cursor> read(String written, String list) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String begin = sum(list) + SEPARATOR;
            return plain.startsWith(begin) && Given.isWritable(plain.substring(begin.length()))
                    ? Optional.of(new Cursor(plain.substring(begin.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String sum(String list) {
        var sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
