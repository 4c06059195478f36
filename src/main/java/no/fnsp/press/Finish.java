package no.fnsp.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What PDF/UA asks for and the typesetter leaves out: each link tells in words where it leads. */
final class Finish {

    private Finish() {}

    static byte[] of(byte[] set) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(set)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation mark : page.getAnnotations()) {
                    if (mark instanceof PDAnnotationLink link && link.getContents() == null) {
                        link.setContents(where(link));
                    }
                }
            }
            var finished = new ByteArrayOutputStream(set.length);
            pdf.save(finished);
            return finished.toByteArray();
        }
    }

    /** An address, or the page in the document itself. */
    private static String where(PDAnnotationLink link) {
        return link.getAction() instanceof PDActionURI out ? out.getURI() : "#";
    }
}
