package no.fnsp.vacancy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a site says of its vacancies. Never changes; what is said later follows it.
 *
 * @param said names it; null when nothing was ever said
 * @param numbers of units that announce positions and that the organisation tree does not know
 * @param link the site's own page about working there; empty for none
 */
public record OwnWords(@Nullable UUID said, List<String> numbers, String link) {

    public static final OwnWords NONE = new OwnWords(null, List.of(), "");

    public OwnWords {
        numbers = List.copyOf(numbers);
    }
}
