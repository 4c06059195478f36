package no.fnsp.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import no.fnsp.html.Build;
import no.fnsp.journal.ScopeVersions;
import org.springframework.stereotype.Component;

/**
 * The parts of all resources as they were composed last, each a gzip file of its own beside a note of what it was made from. Gzip files
 * one after the other are a gzip file again (RFC 1952, 2.2), so a dump is its parts put together.
 */
@Component
class Parts {

    private static final String PACKED = ".gz";
    private static final String NOTE = ".from";
    private static final int BUFFER = 1 << 16;

    private final Folder folder;
    private final ScopeVersions versions;
    private final Build build;

    Parts(Folder folder, ScopeVersions versions, Build build) {
        this.folder = folder;
        this.versions = versions;
        this.build = build;
    }

    Path of(Resource resource) {
        return folder.resolve("parts").resolve(resource.name());
    }

    Path packed(Resource resource, String part) {
        return of(resource).resolve(part + PACKED);
    }

    /** Whether a file belongs to a part of this name. */
    static String named(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('.')));
    }

    private Path note(Resource resource, String part) {
        return of(resource).resolve(part + NOTE);
    }

    /** The part as it stands, when nothing it was made from has changed. */
    Optional<KeptPart> current(Resource resource, String part, Instant at) throws IOException {
        return KeptPart.read(note(resource, part))
                .filter(kept -> kept.isCurrent(build.id(), at, versions))
                .filter(kept -> Files.exists(packed(resource, part)));
    }

    /** Composes it anew. The note goes before the file and comes after it: it never tells of another file than the one that stands there. */
    KeptPart make(Resource resource, String part, Instant at) throws IOException {
        Files.deleteIfExists(note(resource, part));
        KeptPart made = folder.put(packed(resource, part), aside -> {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(aside), BUFFER);
                    var lines = new Packing(file)) {
                Resource.From from = resource.write(part, at, lines);
                return new KeptPart(build.id(), lines.unpacked, lines.count, from);
            }
        });
        folder.put(note(resource, part), aside -> {
            made.write(aside);
            return made;
        });
        return made;
    }

    /** Counts what it packs. Changes. */
    private static final class Packing extends GZIPOutputStream implements Resource.Lines {

        private long unpacked;
        private long count;

        Packing(OutputStream to) throws IOException {
            super(to, BUFFER);
            // What sites say of one treatment is nearly the same, and stands within the window: the fastest packs it as
            // well as the best.
            def.setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void add(byte[] json) throws IOException {
            write(json);
            write('\n');
            unpacked += json.length + 1;
            count++;
        }
    }
}
