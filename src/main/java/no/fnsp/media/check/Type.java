package no.fnsp.media.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/** What the first bytes of a file tell that it is. Its name and what its sender said of it are not asked. */
final class Type {

    private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Type() {}

    /** A media type; {@code application/zip} for whatever is packed in one, office files included. */
    static String of(Path file) throws IOException {
        try (InputStream first = Files.newInputStream(file)) {
            if (Arrays.equals(first.readNBytes(4), ZIP)) {
                return "application/zip";
            }
        }
        try (InputStream content = Files.newInputStream(file)) {
            return TIKA.detect(content);
        }
    }
}
