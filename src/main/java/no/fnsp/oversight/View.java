package no.fnsp.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Grant;
import no.fnsp.site.Site;

/**
 * What somebody sees of the whole: national people every site, a regional coordinator those of the region, others their own. What is
 * counted over the whole country names no site, and everybody sees it. Never changes.
 *
 * @param base the national base
 * @param every every site but the base, by name
 */
public record View(Desk desk, Instant now, Site base, List<Site> every) {

    public View {
        every = List.copyOf(every);
    }

    /** The sites that treat patients, and so adopt national texts. */
    public List<Site> all() {
        return every.stream().filter(site -> site.settings().treats()).toList();
    }

    /** Those of them that this person sees. */
    public List<Site> sites() {
        return all().stream().filter(site -> sees(desk, site)).toList();
    }

    /** Every site that this person sees, whether it treats patients or not. */
    public List<Site> seen() {
        return every.stream().filter(site -> sees(desk, site)).toList();
    }

    static boolean sees(Desk desk, Site site) {
        return desk.editor().worksOn(site.id(), site.settings().region());
    }

    public boolean isNational() {
        return desk.editor().grants().stream().anyMatch(grant -> grant.where() instanceof Grant.Level.National);
    }

    public Messages words() {
        return desk.words();
    }

    public static Set<UUID> ids(List<Site> sites) {
        return sites.stream().map(Site::id).collect(Collectors.toSet());
    }

    /** The sites this person sees in a region; all of them for the empty key. */
    public List<Site> in(String region) {
        return sites().stream()
                .filter(site -> region.isEmpty() || site.settings().region().equals(region))
                .toList();
    }

    public Optional<Site> site(String key) {
        return seen().stream().filter(site -> site.key().equals(key)).findFirst();
    }

    public DeskFrame frame(String title) {
        return desk.frame(title);
    }

    /** The pages of the overview, for the menu on each of them. */
    public List<Link> parts() {
        return List.of(
                new Link(words().get("oversight.coverage"), "/desk/oversight"),
                new Link(words().get("oversight.stale"), "/desk/oversight/stale"),
                new Link(words().get("oversight.balance"), "/desk/oversight/languages"),
                new Link(words().get("oversight.pace"), "/desk/oversight/approvals"));
    }

    public boolean isAt(Link part) {
        return desk.path().equals(part.href());
    }
}
