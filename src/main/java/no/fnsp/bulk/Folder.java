package no.fnsp.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.fnsp.store.DataDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where dumps stand: in the data directory, or where all nodes see the same. A name stands for a whole file or for none: what is being
 * written has a name of its own until it is whole and on the disk.
 */
@Component
class Folder {

    private static final String ASIDE = ".aside";

    private final Path path;

    Folder(DataDirectory data, @Value("${fnsp.bulk.folder}") String shared) {
        this.path = shared.isBlank() ? data.resolve("bulk") : Path.of(shared.strip());
    }

    /** What is written by {@link #put}. */
    interface Writing<T> {

        T to(Path aside) throws IOException;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    <T> T put(Path file, Writing<T> writing) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ASIDE);
        try {
            T written = writing.to(aside);
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Takes away what nobody needs. A file that somebody reads stays readable for them until they let go of it. */
    void keepOnly(Path folder, Predicate<String> needed) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!needed.test(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
