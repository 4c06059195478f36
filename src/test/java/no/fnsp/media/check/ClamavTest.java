package no.fnsp.media.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scanner is spoken to as ClamAV's daemon wants it, and without its word nothing is let in. */
class ClamavTest {

    private static final String BAD = "EICAR";

    @TempDir
    Path folder;

    @Test
    void what_it_finds_clean_is_clean_and_what_it_finds_is_not() throws Exception {
        try (var daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(daemon));
            var scanner = new Clamav("localhost", daemon.getLocalPort());
            assertThat(scanner.scan(file("an ordinary text"))).isEqualTo(Scanner.Verdict.CLEAN);
            assertThat(scanner.scan(file("x".repeat(200_000) + BAD))).isEqualTo(Scanner.Verdict.INFECTED);
        }
    }

    @Test
    void when_nobody_answers_nobody_knows() throws Exception {
        int port;
        try (var closed = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(new Clamav("localhost", port).scan(file("words"))).isEqualTo(Scanner.Verdict.UNKNOWN);
    }

    private Path file(String words) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "upload", null), words);
    }

    /** As the daemon does: a command that ends in zero, pieces with their length before them, an empty one last. */
    private static void answer(ServerSocket daemon) {
        while (!daemon.isClosed()) {
            try (var asked = daemon.accept()) {
                var in = new DataInputStream(asked.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                var all = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
                }
                String verdict = all.toString().contains(BAD) ? "stream: Eicar-Test FOUND\0" : "stream: OK\0";
                asked.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException over) {
                if (!daemon.isClosed()) {
                    throw new UncheckedIOException(over);
                }
            }
        }
    }
}
