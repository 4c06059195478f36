package no.fnsp.opendata.dump;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.fnsp.bulk.Dump;
import no.fnsp.bulk.Dumps;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Listing;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything at once: a file for each resource, what it holds, and where the change feed goes on from there. */
@RestController
class BulkController {

    private static final String PATH = Api.BASE + "/bulk";
    private static final String ENDING = ".ndjson.gz";
    private static final MediaType GZIP = MediaType.parseMediaType("application/gzip");

    private final Dumps dumps;

    BulkController(Dumps dumps) {
        this.dumps = dumps;
    }

    /**
     * One file. Never changes.
     *
     * @param bytes of the file
     * @param unpacked bytes of what is packed in it
     * @param sha256 of the file
     * @param changes where to go on from: what has changed since the file was true
     */
    record Item(
            String resource,
            String href,
            String format,
            long bytes,
            long unpacked,
            long lines,
            String sha256,
            Instant made,
            long position,
            String changes) {

        static Item of(Dump dump) {
            return new Item(
                    dump.name(),
                    PATH + "/" + dump.name() + ENDING,
                    "application/x-ndjson+gzip",
                    dump.bytes(),
                    dump.unpacked(),
                    dump.lines(),
                    dump.sha256(),
                    dump.made(),
                    dump.position(),
                    Api.BASE + "/changes?since=" + dump.position());
        }
    }

    /** Empty before the first were made. */
    @GetMapping({PATH, PATH + "/"})
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given.of(request);
        List<Dump> all = dumps.all();
        return Answers.of(request, Listing.whole(all.stream().map(Item::of).toList()));
    }

    @GetMapping(PATH + "/{file}")
    ResponseEntity<Resource> file(@PathVariable String file, HttpServletRequest request) throws IOException {
        Given.of(request);
        Dump dump = dumps.find(file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : "")
                .orElseThrow(BulkController::missing);
        String tag = "\"" + dump.sha256() + "\"";
        return ResponseEntity.ok()
                .eTag(tag)
                .lastModified(dump.made())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header("FNSP-Position", Long.toString(dump.position()))
                .contentType(GZIP)
                .body(content(dumps.path(dump), request.getHeader(HttpHeaders.IF_RANGE), tag));
    }

    /** Who goes on with another file than this is sent all of it. */
    private static Resource content(Path file, @Nullable String begun, String tag) throws IOException {
        if (Files.exists(file) && (begun == null || begun.equals(tag))) {
            return new FileSystemResource(file);
        }
        try {
            return new InputStreamResource(Files.newInputStream(file));
        } catch (NoSuchFileException exchanged) {
            throw missing();
        }
    }

    private static Refused missing() {
        return new Refused(Problem.notFound("No such file is there now. They are listed at " + PATH + "."));
    }
}
