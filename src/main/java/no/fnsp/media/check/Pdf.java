package no.fnsp.media.check;

import java.io.IOException;
import java.nio.file.Path;
import no.fnsp.media.FileType;
import no.fnsp.media.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF opened as a reader would open it. */
final class Pdf {

    private static final long IN_MEMORY = 16L << 20;
    private static final long AT_ALL = 256L << 20;

    private Pdf() {}

    static Finding look(Path file) {
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, AT_ALL).streamCache)) {
            int pages = pdf.getNumberOfPages();
            return pages < 1 ? broken() : new Finding.Document(FileType.PDF, pages, isTagged(pdf));
        } catch (InvalidPasswordException locked) {
            return new Finding.No(new Refusal.Locked());
        } catch (IOException
                | RuntimeException
                | StackOverflowError broken) { // a file made for it can go round in rings
            return broken();
        }
    }

    private static boolean isTagged(PDDocument pdf) {
        var catalog = pdf.getDocumentCatalog();
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null;
    }

    private static Finding broken() {
        return new Finding.No(new Refusal.Broken(FileType.PDF));
    }
}
