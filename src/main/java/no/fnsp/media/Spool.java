package no.fnsp.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What is being handed in, in a file of its own that goes when it is done with. */
record Spool(Path file, long bytes, String sha256) implements AutoCloseable {

    /** Empty when there is more than that; the rest is not read. */
    static Optional<Spool> of(InputStream content, long most) throws IOException {
        Path file = Files.createTempFile("fnsp-upload-", null);
        MessageDigest digest = digest();
        boolean done = false;
        try (OutputStream output = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] some = new byte[1 << 16];
            long bytes = 0;
            for (int read = content.read(some); read >= 0 && bytes <= most; read = content.read(some)) {
                output.write(some, 0, read);
                bytes += read;
            }
            done = bytes <= most;
            return done
                    ? Optional.of(new Spool(file, bytes, HexFormat.of().formatHex(digest.digest())))
                    : Optional.empty();
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
