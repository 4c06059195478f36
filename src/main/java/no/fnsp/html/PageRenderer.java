package no.fnsp.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;

/** Shows a record with the template of the same name that stands beside it. */
public final class PageRenderer {

    private static final String ROOT = "no.fnsp";

    private final TemplateEngine templates = engine();

    private static TemplateEngine engine() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        return engine;
    }

    /** As it is sent. */
    public byte[] render(Template page) {
        var output = new Utf8ByteOutput();
        templates.render(template(page.getClass()), page, output);
        return output.toByteArray();
    }

    /** As text. */
    public String text(Template page) {
        var output = new StringOutput();
        templates.render(template(page.getClass()), page, output);
        return output.toString();
    }

    /** Whether a record has a template. */
    public boolean shows(Class<? extends Template> page) {
        return templates.hasTemplate(template(page));
    }

    /** {@code page/TreatmentPage.jte} for {@code no.fnsp.page.TreatmentPage}: templates are named from the root package. */
    private static String template(Class<?> record) {
        return record.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }
}
