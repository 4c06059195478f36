package no.fnsp.opendata.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import no.fnsp.text.Writable;

/**
 * Where the next page of a list begins: after this item, in the list that the same resource and filters gave. Never changes. Programs
 * hand it back as they got it.
 */
public record Cursor(String after) {

    private static final Cursor START = new Cursor("");

    private static final String SEPARATOR = "\n";

    public String written(String list) {
        byte[] plain = (sum(list) + SEPARATOR + after).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** @param list the resource and its filters; a cursor of another list is refused @param isKey whether the list can have such an item */
    static Cursor of(Given given, String list, Predicate<String> isKey) {
        return given.one(
                        "cursor",
                        written -> read(written, list)
                                .filter(cursor -> cursor.equals(START) || isKey.test(cursor.after())),
                        "one that this list gave, with the same filters")
                .orElse(START);
    }

    /** The id it stands after, in a list that is ordered by id; empty at the start. */
    public Optional<UUID> id() {
        return after.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(after));
    }

    private static Optional<Cursor> read(String written, String list) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String begin = sum(list) + SEPARATOR;
            return plain.startsWith(begin) && Writable.is(plain.substring(begin.length()))
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
