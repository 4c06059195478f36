package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Several texts are chosen here, and printed as one document. Never changes.
 *
 * @param action the address of the page, which the filter is sent to with {@code q} and {@code tekst}
 * @param pdf the address of the document, which takes {@code tekst} too
 * @param q what the reader looks for; empty for all
 * @param chosen texts chosen so far
 * @param others texts that may be chosen besides
 * @param told what the reader must be told of the choice; null for nothing
 */
public record GatherPage(
        Frame frame,
        String action,
        String pdf,
        String q,
        List<Choice> chosen,
        List<Choice> others,
        @Nullable Told told) implements Page {

    /** The most texts in one document. */
    public static final int MOST = 12;

    private static final String FOLDER = "/behandlinger/";

    public GatherPage {
        chosen = List.copyOf(chosen);
        others = List.copyOf(others);
    }

    public enum Told {
        NONE,
        TOO_MANY
    }

    /** @param key the value of {@code tekst}: the last part of the text's address */
    public record Choice(String key, String title, @Nullable Language language) {}

    /** {@code /nn/utskrift?tekst=hofteprotese} for {@code /nn/behandlinger/hofteprotese.pdf?sted=voss}; null for what lies elsewhere. */
    static @Nullable String withChosen(String leaflet) {
        int folder = leaflet.indexOf(FOLDER);
        if (folder < 0) {
            return null;
        }
        int end = leaflet.indexOf(".pdf", folder);
        String key = leaflet.substring(folder + FOLDER.length(), end < 0 ? leaflet.length() : end);
        return key.contains("/") ? null : leaflet.substring(0, folder) + "/utskrift?tekst=" + key;
    }
}
