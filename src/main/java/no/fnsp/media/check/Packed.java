package no.fnsp.media.check;

import static no.fnsp.media.Refusal.Bomb.Measure.BYTES;
import static no.fnsp.media.Refusal.Bomb.Measure.PARTS;
import static no.fnsp.media.Refusal.Bomb.Measure.TIMES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.fnsp.media.FileType;
import no.fnsp.media.Refusal;

/**
 * A file that is a package of others, as office files are. Everything in it is unpacked once and thrown away while it is counted:
 * the sizes that a package tells of itself are not believed.
 */
final class Packed {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MOST_TIMES = 200;
    /** Below this a file may be as dense as it likes: an empty sheet is. */
    private static final long SMALL = 5L << 20;

    private static final int LONGEST_TOLD = 1 << 20;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX,
            "presentationml.slideshow.main+xml", FileType.PPTX);

    private final Path file;
    private final List<String> names = new ArrayList<>();
    private String contentTypes = "";
    private String mimetype = "";
    private long unpacked;

    private Packed(Path file) {
        this.file = file;
    }

    static Finding look(Path file) {
        var packed = new Packed(file);
        try {
            return packed.bomb().<Finding>map(Finding.No::new).orElseGet(packed::type);
        } catch (IOException | IllegalArgumentException broken) {
            return new Finding.No(new Refusal.NotLetIn(Refusal.Reason.ARCHIVE, "application/zip"));
        }
    }

    private Optional<Refusal> bomb() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return Optional.of(new Refusal.Bomb(PARTS, MOST_PARTS));
            }
            long size = Files.size(file);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                names.add(entry.getName());
                Optional<Refusal> refusal = unpack(zip, entry, size);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        }
    }

    private Optional<Refusal> unpack(ZipFile zip, ZipEntry entry, long size) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            String told = tells(entry) ? new String(content.readNBytes(LONGEST_TOLD), StandardCharsets.UTF_8) : "";
            contentTypes = entry.getName().equals("[Content_Types].xml") ? told : contentTypes;
            mimetype = entry.getName().equals("mimetype") ? told : mimetype;
            unpacked += told.length();
            byte[] some = new byte[1 << 16];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                unpacked += read;
                if (unpacked > MOST_BYTES) {
                    return Optional.of(new Refusal.Bomb(BYTES, MOST_BYTES));
                }
                if (unpacked > SMALL && unpacked > size * MOST_TIMES) {
                    return Optional.of(new Refusal.Bomb(TIMES, MOST_TIMES));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean tells(ZipEntry entry) {
        return entry.getName().equals("[Content_Types].xml") || entry.getName().equals("mimetype");
    }

    private Finding type() {
        if (contentTypes.contains("macroEnabled") || names.stream().anyMatch(Packed::isProgram)) {
            return new Finding.No(new Refusal.NotLetIn(Refusal.Reason.MACROS, "application/zip"));
        }
        if (mimetype.strip().equals(FileType.ODT.mime())) {
            return new Finding.Document(FileType.ODT, null, null);
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.contains(part.getKey()))
                .<Finding>map(part -> new Finding.Document(part.getValue(), null, null))
                .findFirst()
                .orElseGet(() -> new Finding.No(new Refusal.NotLetIn(Refusal.Reason.ARCHIVE, "application/zip")));
    }

    private static boolean isProgram(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.contains("/activeX/");
    }
}
