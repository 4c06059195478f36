package no.fnsp.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The folder that holds what must survive a restart. One running installation owns it at a time. */
public record DataDirectory(Path path) {

    // Held for as long as the process lives: a lock that is garbage-collected is a lock that is let go.
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    public DataDirectory {
        path = path.toAbsolutePath().normalize();
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Whether an installation runs on the folder now. */
    public boolean isInUse() throws IOException {
        Path file = path.resolve("in-use.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    /** Takes the folder for this process. @throws InUse when another installation runs on it */
    public void claim() {
        HELD.computeIfAbsent(path, folder -> {
            try {
                Files.createDirectories(folder);
                var lock = FileChannel.open(
                                folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .tryLock();
                if (lock == null) {
                    throw new InUse(folder);
                }
                return lock;
            } catch (IOException problem) {
                throw new IllegalStateException("Cannot use the data directory " + folder, problem);
            }
        });
    }

    /** Another installation already runs on this folder. */
    public static final class InUse extends RuntimeException {
        private final transient Path folder;

        InUse(Path folder) {
            super("Another FNSP already runs on the data directory " + folder);
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }
}
