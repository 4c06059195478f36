package no.fnsp.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of an entry and of everything before it. Never changes.
 *
 * @param hex 64 digits, lower case
 */
public record Hash(String hex) {

    /** What stands before the first entry. */
    static final Hash NONE = new Hash("0".repeat(64));

    public Hash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    Hash then(Entry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes());
            return of(digest.digest(entry.canonical()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
