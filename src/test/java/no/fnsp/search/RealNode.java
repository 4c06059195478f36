package no.fnsp.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fnsp.search.opensearch.Cluster;
import org.jspecify.annotations.Nullable;

/** A real OpenSearch node, one for all tests of a process. {@code bin/ci opensearch} makes the list of what it is made of. */
public final class RealNode {

    private static final Path CLASSPATH = Path.of("target", "opensearch", "classpath");
    private static final long PATIENCE_MS = 60_000;

    private static @Nullable String url;

    private RealNode() {}

    /** Where it is; started when it has not been. */
    public static synchronized String url() {
        String there = url;
        if (there == null) {
            try {
                there = start();
            } catch (IOException | InterruptedException problem) {
                throw new IllegalStateException(problem);
            }
            url = there;
        }
        return there;
    }

    public static Cluster cluster(String alias) {
        return Cluster.at(url(), alias, "", "");
    }

    private static String start() throws IOException, InterruptedException {
        if (!Files.exists(CLASSPATH)) {
            throw new IllegalStateException(
                    CLASSPATH + " is missing: bin/ci opensearch makes it, and runs these tests");
        }
        int port = freePort();
        Process node = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Files.readString(CLASSPATH).strip(),
                        Path.of("src", "test", "opensearch", "Node.java").toString(),
                        Files.createTempDirectory("fnsp-opensearch").toString(),
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(CLASSPATH.resolveSibling("node.txt").toFile())
                .start();
        long until = System.currentTimeMillis() + PATIENCE_MS;
        while (!answers(port)) {
            if (!node.isAlive() || System.currentTimeMillis() > until) {
                throw new IllegalStateException("OpenSearch did not start: see target/opensearch/node.txt");
            }
            Thread.sleep(100);
        }
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
