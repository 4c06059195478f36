package no.fnsp.press;

import java.nio.charset.StandardCharsets;

/** How a document looks on A4. */
public enum Style {
    /** A page as it was, with what proves it. */
    EVIDENCE("/print/print.css"),
    /** What a hospital hands out. */
    LEAFLET("/print/leaflet.css");

    private final String css;

    Style(String resource) {
        css = new String(Press.read(resource), StandardCharsets.UTF_8);
    }

    String css() {
        return css;
    }
}
