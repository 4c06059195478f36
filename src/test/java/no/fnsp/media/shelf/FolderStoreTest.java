package no.fnsp.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder keeps what it is given under its name, and never writes over it. */
class FolderStoreTest {

    private static final String NAME = "ab".repeat(32);

    @TempDir
    Path folder;

    @Test
    void what_was_put_there_is_there_and_stays() throws Exception {
        Store store = new FolderStore(folder.resolve("media"));
        assertThat(store.get(Store.Shelf.FILES, NAME)).isEmpty();
        store.put(Store.Shelf.FILES, NAME, file("first"));
        store.put(Store.Shelf.FILES, NAME, file("second"));
        try (var content = store.get(Store.Shelf.FILES, NAME).orElseThrow().open()) {
            assertThat(new String(content.readAllBytes())).isEqualTo("first");
        }
        assertThat(store.exists(Store.Shelf.SIZES, NAME)).isFalse();
        try (var all = Files.walk(folder.resolve("media"))) {
            assertThat(all.filter(Files::isRegularFile))
                    .as("nothing half-done is left")
                    .hasSize(1);
        }
    }

    @Test
    void a_name_that_is_no_hash_leads_nowhere() {
        Store store = new FolderStore(folder);
        assertThatThrownBy(() -> store.get(Store.Shelf.FILES, "../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Path file(String words) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "given", null), words);
    }
}
