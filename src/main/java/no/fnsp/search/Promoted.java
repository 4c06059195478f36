package no.fnsp.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.fnsp.text.Words;

/**
 * A page that editors want to be seen first by whoever asks certain words. Never changes; what should be otherwise is another.
 *
 * @param site where it was said; on the national base for every site
 * @param target a path of the site, or a whole https address
 * @param questions as they were written, a comma between
 * @param first the first day readers are shown it, and {@code last} the last
 */
public record Promoted(
        UUID id, UUID site, Words title, String target, String questions, LocalDate first, LocalDate last) {

    List<String> asked() {
        return Arrays.stream(questions.split(","))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
