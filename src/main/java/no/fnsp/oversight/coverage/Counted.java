package no.fnsp.oversight.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Every adoption in the country, counted. Never changes.
 *
 * @param sites by site, for every site
 * @param texts by text, over the chosen sites
 * @param country by text, over every site
 */
record Counted(Map<UUID, Count> sites, Map<UUID, Count> texts, Map<UUID, Count> country) {

    /** @param cells of every site, by text and then by site */
    static Counted of(Map<UUID, Map<UUID, Cell>> cells, Collection<UUID> chosen) {
        var counted = new Counted(new HashMap<>(), new HashMap<>(), new HashMap<>());
        cells.forEach((text, ofText) -> ofText.forEach((site, cell) -> {
            Count one = Count.of(cell);
            counted.sites.merge(site, one, Count::and);
            counted.country.merge(text, one, Count::and);
            if (chosen.contains(site)) {
                counted.texts.merge(text, one, Count::and);
            }
        }));
        return counted;
    }
}
