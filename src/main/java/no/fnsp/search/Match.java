package no.fnsp.search;

import java.util.List;
import java.util.UUID;
import no.fnsp.text.Language;

/**
 * A page that answers a question, as the index knows it. Never changes.
 *
 * @param score higher for what answers better; comparable within one answer
 */
public record Match(
        UUID site,
        String path,
        Language language,
        String kind,
        String title,
        List<String> names,
        String lead,
        String body,
        float score) {

    public Match {
        names = List.copyOf(names);
    }
}
