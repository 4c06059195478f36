package no.fnsp.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The one secret that an installation has: given as {@code fnsp.secret}, else made once and kept in the data directory. Nodes on the
 * same database are given the same one. Never changes while the program runs.
 */
final class InstallationSecret {

    /** Of a secret that is given. 32 characters of hex are 128 bits. */
    static final int SHORTEST = 32;

    private final byte[] bytes;
    private final byte[] before;

    private InstallationSecret(String words, String before) {
        this.bytes = words.getBytes(StandardCharsets.UTF_8);
        this.before = before.getBytes(StandardCharsets.UTF_8);
    }

    static InstallationSecret of(String given, DataDirectory data) {
        return of(given, "", data);
    }

    /** @param before the secret until lately; empty when it was not changed lately */
    static InstallationSecret of(String given, String before, DataDirectory data) {
        String words = given.isBlank() ? kept(data) : longEnough("fnsp.secret", given.strip());
        return new InstallationSecret(words, before.isBlank() ? "" : longEnough("fnsp.secret-before", before.strip()));
    }

    private static String longEnough(String setting, String words) {
        if (words.length() < SHORTEST) {
            throw new IllegalStateException(
                    setting + " is shorter than " + SHORTEST + " characters. Make one with:" + " openssl rand -hex 32");
        }
        return words;
    }

    private static String kept(DataDirectory data) {
        Path file = data.resolve("secret");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String words = Files.readString(file).strip();
            if (words.length() < SHORTEST) {
                throw new IllegalStateException(
                        file + " holds no whole secret. Bring it back from a backup; or remove it, and a new one is"
                                + " made: links that were handed out, and second factors, then no longer count.");
            }
            return words;
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot keep the installation's secret in " + file, problem);
        }
    }

    /** Readable by the owner alone from the first moment on. */
    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(fresh) + System.lineSeparator());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The secret until lately; empty for none. */
    byte[] before() {
        return before.clone();
    }
}
