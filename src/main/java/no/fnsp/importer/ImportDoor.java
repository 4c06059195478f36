package no.fnsp.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How commands on the same machine reach the running installation: its port and a secret, in a file of the data
 * directory that only its owner can read. Made anew at every start.
 */
record ImportDoor(int port, String token) {

    private static final String FILE = "import-door.txt";

    static ImportDoor open(Path data, int port) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        var door = new ImportDoor(port, HexFormat.of().formatHex(secret));
        Path file = data.resolve(FILE);
        Files.createDirectories(data);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, port + "\n" + door.token + "\n");
        return door;
    }

    static Optional<ImportDoor> find(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return Optional.of(new ImportDoor(Integer.parseInt(lines.get(0)), lines.get(1)));
    }

    static void close(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    /** Compared in constant time. */
    boolean opensWith(String given) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
