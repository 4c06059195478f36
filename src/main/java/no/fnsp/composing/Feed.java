package no.fnsp.composing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is new in one of a site's lists, as programs follow it. Never changes.
 *
 * @param address of the feed itself @param page of the list, both whole
 * @param by the name of the site
 */
record Feed(Language language, String title, String by, String address, String page, List<Item> items) {

    static final int MOST = 50;

    /** The newest first. */
    Feed {
        items = items.stream()
                .sorted(Comparator.comparing(Item::updated).reversed().thenComparing(Item::id))
                .limit(MOST)
                .toList();
    }

    /**
     * One thing in a list. Never changes.
     *
     * @param id the same for as long as it lives
     * @param language of the words
     * @param published null where it is not known
     * @param summary plain words; may be empty
     */
    record Item(
            String id,
            Language language,
            String title,
            String address,
            Instant updated,
            @Nullable Instant published,
            String summary) {

        /** To the millisecond: some readers take a sixth decimal of a second for a thousand times what it is. */
        Item {
            updated = updated.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** That of an empty list has to be some instant, and always the same. */
    Instant updated() {
        return items.isEmpty() ? Instant.EPOCH : items.getFirst().updated();
    }
}
