package no.fnsp.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store elsewhere does what the folder does. It is a real server that speaks S3, in a process of its own. */
class S3StoreTest {

    private static final String NAME = "cd".repeat(32);

    @TempDir
    static Path folder;

    private static Process server;
    private static S3Settings settings;

    @BeforeAll
    static void a_store_with_an_empty_bucket() throws Exception {
        int port = freePort();
        server = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx256m",
                        "-Dserver.port=0",
                        "-Dcom.adobe.testing.s3mock.http-port=" + port,
                        "-Dcom.adobe.testing.s3mock.store.root=" + folder.resolve("s3"),
                        "-Dcom.adobe.testing.s3mock.store.initial-buckets=fnsp",
                        "-jar",
                        "target/s3mock/s3mock.jar")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> answers(port));
        settings = new S3Settings("fnsp", "http://localhost:" + port, "eu-north-1", "somebody", "a secret", true);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        server.destroy();
    }

    @Test
    void what_was_put_there_is_there_and_stays() throws Exception {
        try (var store = new S3Store(ShelfConfiguration.client(settings), "fnsp")) {
            assertThat(store.get(Store.Shelf.FILES, NAME)).isEmpty();
            store.put(Store.Shelf.FILES, NAME, file("first"));
            store.put(Store.Shelf.FILES, NAME, file("second"));
            var stored = store.get(Store.Shelf.FILES, NAME).orElseThrow();
            assertThat(stored.bytes()).isEqualTo(5);
            try (var content = stored.open()) {
                assertThat(new String(content.readAllBytes())).isEqualTo("first");
            }
            assertThat(store.exists(Store.Shelf.SIZES, NAME)).isFalse();
        }
    }

    @Test
    void a_store_that_does_not_answer_is_no_empty_store() {
        var away = new S3Settings("fnsp", "http://localhost:1", "eu-north-1", "somebody", "a secret", true);
        try (var store = new S3Store(ShelfConfiguration.client(away), "fnsp")) {
            assertThatThrownBy(() -> store.get(Store.Shelf.FILES, NAME)).isInstanceOf(IOException.class);
        }
    }

    private static Path file(String words) throws IOException {
        File given = File.createTempFile("given", null, folder.toFile());
        return Files.writeString(given.toPath(), words);
    }
}
