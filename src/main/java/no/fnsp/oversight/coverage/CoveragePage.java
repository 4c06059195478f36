package no.fnsp.oversight.coverage;

import java.util.Arrays;
import java.util.List;
import no.fnsp.content.Kind;
import no.fnsp.content.Specialities;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.organisation.Region;
import no.fnsp.oversight.View;
import no.fnsp.site.Site;

/** The map of every national text on every site that somebody sees: counted first, and then row by row. Never changes. */
public record CoveragePage(DeskFrame frame, CoverageMap map) implements DeskPage {

    static final List<Integer> DAYS = List.of(7, 14, 30, 60, 90, 180);

    View view() {
        return map.view();
    }

    Asked asked() {
        return map.asked();
    }

    /** Those with a site this person sees; no choice for whoever sees one. */
    List<Region> regions() {
        return Arrays.stream(Region.values())
                .filter(region -> !view().in(region.key()).isEmpty())
                .toList();
    }

    List<String> specialities() {
        return Specialities.ALL;
    }

    List<Kind> kinds() {
        return NationalTexts.shared();
    }

    List<State> states() {
        return List.of(State.values());
    }

    List<Integer> ages() {
        return DAYS;
    }

    int pages() {
        return Math.max(1, (map.found() + Mapping.ROWS - 1) / Mapping.ROWS);
    }

    String to(int page) {
        return "/desk/oversight" + asked().query(page) + "#texts";
    }

    String file(String name) {
        return "/desk/oversight/" + name + ".csv" + asked().query(0);
    }

    /** The text's own page at the national desk, for those who have something to do there; else empty. */
    String href(NationalText text) {
        return view().isNational() ? Desk.to(view().base(), "/documents/" + text.document()) : "";
    }

    String name(Site site) {
        return site.settings().shortName();
    }

    /** One of eleven widths for a share of 100, as the end of a class. */
    static int step(int part, int whole) {
        return whole == 0 ? 0 : Math.round(10f * part / whole);
    }
}
