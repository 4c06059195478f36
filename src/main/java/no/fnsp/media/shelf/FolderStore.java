package no.fnsp.media.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.media.Stored;

/** A folder of this machine, or one that several share. 256 folders on each shelf, named after how the names begin. */
final class FolderStore implements Store {

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(Shelf shelf, String name, Path file) throws IOException {
        Path folder = folder(shelf, name);
        Path place = folder.resolve(name);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "coming-", ".part");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            flush(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void flush(Path fileOrFolder) throws IOException {
        try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Stored> get(Shelf shelf, String name) throws IOException {
        Path place = folder(shelf, name).resolve(name);
        return Files.exists(place) ? Optional.of(new OnDisk(place, Files.size(place))) : Optional.empty();
    }

    private record OnDisk(Path place, long bytes) implements Stored {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(place);
        }
    }

    @Override
    public boolean exists(Shelf shelf, String name) {
        return Files.exists(folder(shelf, name).resolve(name));
    }

    private Path folder(Shelf shelf, String name) {
        String beginning = Names.checked(name).substring(0, 2);
        return root.resolve(shelf.name().toLowerCase(Locale.ROOT)).resolve(beginning);
    }
}
