package no.fnsp.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Makes a tagged PDF (PDF/UA-1) of our own markup. Fetches nothing: letters and style lie beside it, and pictures stand in the markup. */
public final class Press {

    private static final byte[] REGULAR = read("/print/inter-regular.ttf");
    private static final byte[] BOLD = read("/print/inter-bold.ttf");

    /** For the few signs the other has not, as an arrow. */
    private static final byte[] SIGNS = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    static {
        // It tells of every font it opens and every link it meets.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Press() {}

    /**
     * @param paper has {@code lang} on its root, a {@code title} and a description; pictures as {@code data:} with alternative text
     * @return with its letters in it; headings, lists, tables, links and pictures are tagged
     */
    public static byte[] print(Document paper, Style style) {
        paper.head().appendElement("style").appendText(style.css());
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Inter", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Inter", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SIGNS), "Signs", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") || uri.startsWith("#") ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("FNSP");
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(paper), "");
        builder.toStream(pdf);
        try {
            builder.run();
            return Finish.of(pdf.toByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static byte[] read(String resource) {
        try (InputStream in = Press.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
