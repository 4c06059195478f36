package no.fnsp.media.check;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A ClamAV daemon elsewhere, handed the bytes in pieces ({@code INSTREAM}). */
record Clamav(String host, int port) implements Scanner {

    private static final Logger log = LoggerFactory.getLogger(Clamav.class);
    private static final int PIECE = 1 << 16;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;

    @Override
    public Verdict scan(Path file) {
        try (var socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, new DataOutputStream(socket.getOutputStream()));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return verdict(answer.replace("\0", "").strip());
        } catch (IOException away) {
            log.warn("The virus scanner at {}:{} does not answer: {}", host, port, away.getMessage());
            return Verdict.UNKNOWN;
        }
    }

    private static void send(InputStream content, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            to.writeInt(read);
            to.write(piece, 0, read);
        }
        to.writeInt(0);
        to.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.endsWith("FOUND")) {
            return Verdict.INFECTED;
        }
        return answer.endsWith("OK") ? Verdict.CLEAN : Verdict.UNKNOWN;
    }
}
