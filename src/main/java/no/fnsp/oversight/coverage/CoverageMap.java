package no.fnsp.oversight.coverage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;

/**
 * The part of the map that was asked for: everything counted, and the rows of one page, or of all. Never changes.
 *
 * @param sites the chosen sites
 * @param bySite the count of every site in the country
 * @param country by text, over every site
 * @param found how many texts there are in all pages
 */
record CoverageMap(
        View view,
        Asked asked,
        List<Site> sites,
        Map<UUID, Count> bySite,
        Map<UUID, Count> country,
        int texts,
        int found,
        List<Row> rows) {

    CoverageMap {
        sites = List.copyOf(sites);
        rows = List.copyOf(rows);
    }

    /** @param count over the chosen sites */
    record Row(NationalText text, Count count, Map<UUID, Cell> cells) {}

    Count of(Site site) {
        return Objects.requireNonNullElse(bySite.get(site.id()), Count.NONE);
    }

    /** Over the country, whatever was chosen. */
    Count everywhere() {
        return view.all().stream().map(this::of).reduce(Count.NONE, Count::and);
    }

    Count nationally(Row row) {
        return Objects.requireNonNullElse(country.get(row.text().document()), Count.NONE);
    }

    String cell(Row row, Site site) {
        Cell cell = row.cells().get(site.id());
        return cell == null ? view.words().get("oversight.cell.missing") : cell.told(view.words(), view.now());
    }

    /** The state a cell is marked with besides its words. */
    String mark(Row row, Site site) {
        Cell cell = row.cells().get(site.id());
        return (cell == null ? State.MISSING : cell.state()).key();
    }
}
