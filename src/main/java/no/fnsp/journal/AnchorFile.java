package no.fnsp.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** {@code journal-anchors.txt} in the data directory, a line an anchor, oldest first. Made to be copied to where no one here can write. */
record AnchorFile(Path path) {

    static AnchorFile in(Path folder) {
        return new AnchorFile(folder.resolve("journal-anchors.txt"));
    }

    List<String> lines() {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Optional<Anchor> last() {
        var lines = lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Anchor.parse(lines.getLast()));
    }

    void add(Anchor anchor) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path,
                    anchor.line() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
