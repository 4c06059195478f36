package no.fnsp.oversight.past;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints our own markup as a PDF that a screen reader can read aloud. Fetches nothing: letters and style lie beside it. */
final class Press {

    private static final byte[] REGULAR = read("/print/inter-regular.ttf");
    private static final byte[] BOLD = read("/print/inter-bold.ttf");

    /** For the few signs the other has not, as an arrow. */
    private static final byte[] SIGNS = read("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private static final String STYLE = new String(read("/print/print.css"), StandardCharsets.UTF_8);

    private Press() {}

    static byte[] print(Document paper) {
        paper.head().appendElement("style").appendText(STYLE);
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Inter", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Inter", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SIGNS), "Signs", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("FNSP");
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(paper), "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return pdf.toByteArray();
    }

    private static byte[] read(String resource) {
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
