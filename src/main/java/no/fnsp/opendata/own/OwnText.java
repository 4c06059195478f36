package no.fnsp.opendata.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.opendata.words.Said;
import org.jspecify.annotations.Nullable;

/**
 * A text of a site's own, in one language, exactly as the site's page shows it. Never changes.
 *
 * @param language that was asked for; each passage tells its own
 * @param languages that it is written in
 * @param published the day a news item bears; null for the rest
 * @param position of the journal: what {@code /changes?since=} goes on from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnText(
        UUID id,
        String kind,
        String site,
        String address,
        String language,
        List<String> languages,
        Said title,
        @Nullable LocalDate published,
        Passage lead,
        List<Chapter> chapters,
        Instant modified,
        String licence,
        long position) {

    /** @param fallback whether it is in another language than was asked for */
    record Passage(String language, boolean fallback, String content) {}

    /** @param anchor the same in every language, and unique in the text */
    record Chapter(String anchor, Said heading, List<Passage> parts) {}
}
