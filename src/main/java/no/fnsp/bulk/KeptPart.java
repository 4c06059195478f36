package no.fnsp.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;

/**
 * What a part that stands on the disk was made from. Never changes.
 *
 * @param build of the program that made it: another may write other lines
 */
record KeptPart(String build, long unpacked, long lines, Resource.From from) {

    private static final int HEAD = 5;

    boolean isCurrent(String now, Instant at, ScopeVersions versions) {
        return build.equals(now)
                && at.isBefore(from.until())
                // A database that was brought back from a backup knows less than what was composed from what is lost.
                && from.position() <= versions.position()
                && from.scopes().stream().allMatch(scope -> versions.versionOf(scope) <= from.position());
    }

    void write(Path file) throws IOException {
        var text = new StringBuilder();
        for (Object one : List.of(build, unpacked, lines, from.position(), from.until())) {
            text.append(one).append('\n');
        }
        from.scopes().forEach(scope -> text.append(scope.value()).append('\n'));
        Files.writeString(file, text);
    }

    /** Empty when there is none, or it was written by a program that told otherwise. */
    static Optional<KeptPart> read(Path file) throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new KeptPart(
                    lines.getFirst(),
                    Long.parseLong(lines.get(1)),
                    Long.parseLong(lines.get(2)),
                    new Resource.From(
                            Long.parseLong(lines.get(3)),
                            Instant.parse(lines.get(4)),
                            lines.stream().skip(HEAD).map(Scope::new).toList())));
        } catch (NoSuchFileException | IllegalArgumentException | IndexOutOfBoundsException none) {
            return Optional.empty();
        } catch (java.time.DateTimeException | java.util.NoSuchElementException other) {
            return Optional.empty();
        }
    }
}
