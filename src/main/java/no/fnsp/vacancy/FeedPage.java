package no.fnsp.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.outside.Said;
import no.fnsp.outside.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * One page of NAV's feed: what was changed, oldest first. Never changes.
 *
 * @param next the page after it; null for the last
 */
record FeedPage(UUID id, @Nullable UUID next, List<Entry> entries) {

    /** NAV's own limit. */
    private static final int MOST = 10_001;

    FeedPage {
        entries = List.copyOf(entries);
    }

    /** @param open whether the ad can be read at all; whatever else is said of it, it is not announced */
    record Entry(UUID ad, boolean open) {}

    static FeedPage read(Said said) throws Trouble {
        UUID id = said.id("id").orElseThrow(() -> new Trouble(Trouble.Kind.SHAPE, "id"));
        Optional<UUID> next = said.id("next_id");
        if (said.has("next_id") && next.isEmpty()) {
            throw new Trouble(Trouble.Kind.SHAPE, "next_id");
        }
        List<Said> items = said.needed("items", MOST);
        var entries = new ArrayList<Entry>();
        for (Said item : items) {
            Said entry = item.in("_feed_entry");
            entry.id("uuid")
                    .ifPresent(ad ->
                            entries.add(new Entry(ad, entry.html("status", 20).equals("ACTIVE"))));
        }
        if (entries.isEmpty() && !items.isEmpty()) {
            throw new Trouble(Trouble.Kind.SHAPE, "_feed_entry");
        }
        return new FeedPage(id, next.orElse(null), entries);
    }
}
