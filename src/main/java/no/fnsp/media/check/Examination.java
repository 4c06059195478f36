package no.fnsp.media.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import no.fnsp.media.FileType;
import no.fnsp.media.Refusal;
import no.fnsp.media.darkroom.Darkroom;
import no.fnsp.media.darkroom.Size;

/** Finds what a file is, and whether it is let in, without showing it to anything that would be hurt by it. */
public final class Examination {

    private static final Map<String, Refusal.Reason> KNOWN = Map.ofEntries(
            Map.entry("image/svg+xml", Refusal.Reason.SVG),
            Map.entry("image/tiff", Refusal.Reason.TIFF),
            Map.entry("image/heic", Refusal.Reason.HEIC),
            Map.entry("image/heif", Refusal.Reason.HEIC),
            Map.entry("image/heic-sequence", Refusal.Reason.HEIC),
            Map.entry("image/avif", Refusal.Reason.HEIC),
            Map.entry("application/x-tika-msoffice", Refusal.Reason.OLD_OFFICE),
            Map.entry("application/msword", Refusal.Reason.OLD_OFFICE),
            Map.entry("application/vnd.ms-excel", Refusal.Reason.OLD_OFFICE),
            Map.entry("application/vnd.ms-powerpoint", Refusal.Reason.OLD_OFFICE),
            Map.entry("application/rtf", Refusal.Reason.OLD_OFFICE),
            Map.entry("application/gzip", Refusal.Reason.ARCHIVE),
            Map.entry("application/x-tar", Refusal.Reason.ARCHIVE),
            Map.entry("application/x-7z-compressed", Refusal.Reason.ARCHIVE),
            Map.entry("application/x-rar-compressed", Refusal.Reason.ARCHIVE),
            Map.entry("text/html", Refusal.Reason.WEB_PAGE),
            Map.entry("application/xhtml+xml", Refusal.Reason.WEB_PAGE));

    private Examination() {}

    /** @param name as it was called by whoever handed it in; only told apart are text and text in columns */
    public static Finding of(Path file, String name) throws IOException {
        String found = Type.of(file);
        return switch (found) {
            case "application/zip" -> Packed.look(file);
            case "application/pdf" -> Pdf.look(file);
            case String words when isPlain(words) -> PlainText.look(file, name);
            default -> FileType.ofMime(found).map(type -> picture(file, type)).orElseGet(() -> notLetIn(found));
        };
    }

    /** A list or a note may look like a program's text; shown as text, it is one. What a browser would run is not. */
    private static boolean isPlain(String found) {
        return found.startsWith("text/") && !KNOWN.containsKey(found) && !found.contains("xml");
    }

    private static Finding picture(Path file, FileType type) {
        Optional<Size> size = Darkroom.measure(file, type);
        if (size.isEmpty()) {
            return new Finding.No(new Refusal.Broken(type));
        }
        int width = size.get().width();
        int height = size.get().height();
        if (Math.max(width, height) > Darkroom.MOST_ACROSS) {
            return new Finding.No(new Refusal.TooWide(width, height, Darkroom.MOST_ACROSS));
        }
        long most = Darkroom.mostPixels(type);
        return (long) width * height > most
                ? new Finding.No(new Refusal.TooManyPixels(width, height, most))
                : new Finding.Picture(type, width, height);
    }

    private static Finding notLetIn(String found) {
        boolean moves = found.startsWith("video/") || found.startsWith("audio/");
        Refusal.Reason otherwise = moves ? Refusal.Reason.FILM_OR_SOUND : Refusal.Reason.OTHER;
        return new Finding.No(new Refusal.NotLetIn(KNOWN.getOrDefault(found, otherwise), found));
    }
}
