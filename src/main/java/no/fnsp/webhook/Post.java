package no.fnsp.webhook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends one message in one connection, to the very network address that was found to be public; Java's own client looks the name up
 * again by itself. Follows nobody elsewhere, and reads of the answer only its head.
 */
@Component
class Post implements DisposableBean {

    private static final int CONNECT_MILLIS = 4000;
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LONGEST_HEAD = 8192;
    private static final long LONGEST_WAIT_SECONDS = 3600;

    private final PublicAddress addresses;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Webhooks hang up").factory());

    Post(PublicAddress addresses) {
        this.addresses = addresses;
    }

    Outcome send(String address, Signed message) {
        Optional<URI> to = addresses.read(address);
        if (to.isEmpty()) {
            return new Outcome.Away("address", null);
        }
        try {
            return send(to.get(), addresses.resolve(to.get()), message);
        } catch (UnknownHostException nobody) {
            return new Outcome.Away("not public".equals(nobody.getMessage()) ? "not-public" : "no-host", null);
        } catch (IOException broken) {
            return new Outcome.Away(broken.getClass().getSimpleName(), null);
        }
    }

    private Outcome send(URI to, InetAddress host, Signed message) throws IOException {
        int port = to.getPort() != -1 ? to.getPort() : "https".equals(to.getScheme()) ? 443 : 80;
        try (var plain = new Socket()) {
            // However slowly it goes on answering.
            ScheduledFuture<?> late = watch.schedule(() -> close(plain), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            try {
                plain.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
                plain.setSoTimeout(PATIENCE_MILLIS);
                plain.setTcpNoDelay(true);
                try (Socket line = "https".equals(to.getScheme()) ? secured(plain, to.getHost(), port) : plain) {
                    write(line.getOutputStream(), to, message);
                    return outcome(new BufferedInputStream(line.getInputStream()));
                }
            } finally {
                late.cancel(false);
            }
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // Then it is.
        }
    }

    /** The certificate must be that of the name, whichever address it was found at. */
    private static Socket secured(Socket plain, String host, int port) throws IOException {
        var secured =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        var rules = secured.getSSLParameters();
        rules.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(rules);
        secured.startHandshake();
        return secured;
    }

    private static void write(OutputStream out, URI to, Signed message) throws IOException {
        String path = to.getRawPath().isEmpty() ? "/" : to.getRawPath();
        String head = "POST " + path + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()) + " HTTP/1.1\r\n"
                + "Host: " + to.getHost() + (to.getPort() == -1 ? "" : ":" + to.getPort()) + "\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + message.body().length + "\r\n"
                + "User-Agent: FNSP\r\nConnection: close\r\n"
                + "webhook-id: " + message.id() + "\r\n"
                + "webhook-timestamp: " + message.at().getEpochSecond() + "\r\n"
                + "webhook-signature: " + message.signatures() + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        var all = new byte[first.length + message.body().length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(message.body(), 0, all, first.length, message.body().length);
        out.write(all);
        out.flush();
    }

    private static Outcome outcome(InputStream in) throws IOException {
        String head = head(in);
        if (!head.matches("(?s)HTTP/1\\.[01] \\d{3}\\b.*")) {
            return new Outcome.Away("no-http", null);
        }
        int status = Integer.parseInt(head.substring(9, 12));
        if (status >= 200 && status < 300) {
            return new Outcome.Told();
        }
        String said = Integer.toString(status);
        return switch (status) {
            case 410 -> new Outcome.Gone();
            case 408, 425, 429 -> new Outcome.Away(said, wait(head));
            default -> status >= 500 ? new Outcome.Away(said, wait(head)) : new Outcome.Refused(said);
        };
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int next = in.read(); next >= 0 && head.length() < LONGEST_HEAD; next = in.read()) {
            head.append((char) next);
            if (next == '\n' && (head.indexOf("\r\n\r\n") >= 0 || head.indexOf("\n\n") >= 0)) {
                break;
            }
        }
        return head.toString();
    }

    private static @Nullable Duration wait(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "retry-after:", 0, 12))
                .map(line -> line.substring(12).strip())
                .filter(value -> value.matches("\\d{1,6}"))
                .findFirst()
                .map(value -> Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST_WAIT_SECONDS)))
                .orElse(null);
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
