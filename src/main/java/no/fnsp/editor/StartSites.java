package no.fnsp.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.fnsp.desk.Desk;
import no.fnsp.html.Link;
import no.fnsp.site.Site;

/**
 * The hospitals' sites that somebody works on, or those of them that were looked for. Never changes.
 *
 * @param q what was looked for; empty for all
 * @param all how many there are in all
 */
record StartSites(String q, int all, List<Link> found) {

    /** More than this, and looking for one is quicker than reading. */
    private static final int FEW = 8;

    StartSites {
        found = List.copyOf(found);
    }

    static StartSites of(List<Site> sites, String q) {
        List<Site> own = sites.stream().filter(site -> !site.isNationalBase()).toList();
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        return new StartSites(
                q.strip(),
                own.size(),
                own.stream()
                        .filter(site -> names(site).contains(wanted))
                        .map(site -> new Link(site.settings().shortName(), Desk.to(site, "")))
                        .sorted(Comparator.comparing(Link::label))
                        .toList());
    }

    private static String names(Site site) {
        return (site.settings().shortName() + " " + site.key()).toLowerCase(Locale.ROOT);
    }

    boolean areMany() {
        return all > FEW;
    }
}
