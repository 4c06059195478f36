package no.fnsp.developers;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;

/** On what terms the texts may be used, in plain words. Never changes. */
public record TermsPage(Frame frame) implements Page {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/deed";

    /** In the order they are read. */
    List<String> topics() {
        return List.of(
                "licence", "attribution", "meaning", "warnings", "fresh", "withdrawn", "pictures", "responsibility");
    }

    String key(String topic, String what) {
        return "developers.terms." + topic + "." + what;
    }

    String licence() {
        return switch (frame.language()) {
            case EN -> LICENCE + ".en";
            default -> LICENCE + ".no";
        };
    }
}
