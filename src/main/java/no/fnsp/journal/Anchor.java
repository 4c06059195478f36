package no.fnsp.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** What the head of the chain was at some time, noted outside the database. Never changes. */
record Anchor(long number, Hash hash, Instant at) {

    boolean isAt(Link link) {
        return number == link.number() && hash.equals(link.hash());
    }

    /** {@code <number> <hash> <instant>}. */
    String line() {
        return "%d %s %s".formatted(number, hash, at);
    }

    /** @throws IllegalArgumentException when the line is none that {@link #line} writes */
    static Anchor parse(String line) {
        var parts = line.split(" ");
        if (parts.length != 3) {
            throw new IllegalArgumentException("An anchor is a number, a hash and an instant: " + line);
        }
        try {
            return new Anchor(Long.parseLong(parts[0]), new Hash(parts[1]), Instant.parse(parts[2]));
        } catch (DateTimeParseException problem) {
            throw new IllegalArgumentException(problem);
        }
    }
}
