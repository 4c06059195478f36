package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fnsp.text.Words;

/**
 * What search engines are told.
 *
 * @param title a pattern with {@code {side}} and {@code {nettsted}}; empty for the usual
 * @param description of pages that say nothing of themselves
 * @param hidden whether they shall show no page at all
 * @param hiddenPages where these lead, as a link's {@code to}: pages they shall not show
 * @param proofs codes by which they know that the site is ours, by the name of the meta element
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Engines(
        String title, Words description, boolean hidden, List<String> hiddenPages, Map<String, String> proofs) {
    public static final Engines NONE = new Engines("", Words.NONE, false, List.of(), Map.of());

    public Engines {
        title = title == null ? "" : title;
        description = description == null ? Words.NONE : description;
        hiddenPages = hiddenPages == null ? List.of() : List.copyOf(hiddenPages);
        proofs = proofs == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(proofs));
    }
}
