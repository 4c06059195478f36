package no.fnsp.oversight.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/** Draws the map from the texts, one statement, and how the sites have taken them. */
@Component
class Mapping {

    static final int ROWS = 50;

    private final NationalTexts texts;
    private final Tally tally;

    Mapping(NationalTexts texts, Tally tally) {
        this.texts = texts;
        this.tally = tally;
    }

    /** @param whole whether all pages are wanted */
    CoverageMap of(View view, Asked asked, boolean whole) {
        List<Site> sites = view.in(asked.region());
        List<NationalText> all = texts.all(view);
        Map<UUID, Map<UUID, Cell>> cells = tally.cells(view);
        Counted counted = Counted.of(cells, View.ids(sites));
        List<NationalText> found = all.stream()
                .filter(text -> asked.fits(text, count(counted, text), sites.size(), view.now()))
                .sorted(Comparator.comparing(
                        text -> count(counted, text).oldest(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<NationalText> shown = whole
                ? found
                : found.stream()
                        .skip((long) (asked.page() - 1) * ROWS)
                        .limit(ROWS)
                        .toList();
        return new CoverageMap(
                view,
                asked,
                sites,
                counted.sites(),
                counted.country(),
                all.size(),
                found.size(),
                shown.stream().map(text -> row(counted, text, cells)).toList());
    }

    private static CoverageMap.Row row(Counted counted, NationalText text, Map<UUID, Map<UUID, Cell>> cells) {
        return new CoverageMap.Row(
                text, count(counted, text), Objects.requireNonNullElse(cells.get(text.document()), Map.of()));
    }

    private static Count count(Counted counted, NationalText text) {
        return Objects.requireNonNullElse(counted.texts().get(text.document()), Count.NONE);
    }
}
