package no.fnsp.leaflet;

import no.fnsp.html.Page;
import no.fnsp.page.ArticlePage;
import no.fnsp.page.DepartmentPage;
import no.fnsp.page.NewsPage;
import no.fnsp.page.PlacePage;
import no.fnsp.page.PolicyPage;
import no.fnsp.page.TreatmentPage;

/**
 * A page to be printed. Never changes.
 *
 * @param address where everybody finds the page, the place chosen included: {@code https://helse-bergen.no/…?sted=voss}
 */
public record Leaf(Page page, String address) {

    /** Whether a page says something to take home; lists and front pages only lead on. */
    public static boolean canBe(Page page) {
        return page instanceof TreatmentPage
                || page instanceof ArticlePage
                || page instanceof PolicyPage
                || page instanceof DepartmentPage
                || page instanceof PlacePage
                || page instanceof NewsPage;
    }
}
