package no.fnsp.editor;

import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.html.Link;
import no.fnsp.identity.Grant;
import no.fnsp.site.Site;

/**
 * The national base, for whoever works there: it stands before the hospitals' sites, with how much of what waits is in it. Never changes.
 *
 * @param name of the base, which leads to it
 * @param parts of it that are opened most
 * @param waiting links to the kinds of tasks on this page, each with how many are about the base
 */
record NationalCard(Link name, List<Link> parts, List<Link> waiting) {

    private static final List<String> OPENED = List.of("pages", "cases", "orders", "reviews", "last-dates");

    NationalCard {
        parts = List.copyOf(parts);
        waiting = List.copyOf(waiting);
    }

    /** Empty for whoever has no role for the whole country. */
    static Optional<NationalCard> of(Desk desk, List<Site> sites, List<StartPage.Tasks> tasks) {
        boolean national =
                desk.editor().grants().stream().anyMatch(grant -> grant.where() instanceof Grant.Level.National);
        return sites.stream()
                .filter(site -> national && site.isNationalBase())
                .findFirst()
                .map(base -> new NationalCard(
                        new Link(base.settings().shortName(), Desk.to(base, "")),
                        OPENED.stream()
                                .map(part -> new Link(desk.words().get("desk.site." + part), Desk.to(base, "/" + part)))
                                .toList(),
                        tasks.stream()
                                .flatMap(kind -> waiting(desk, base, kind).stream())
                                .toList()));
    }

    private static Optional<Link> waiting(Desk desk, Site base, StartPage.Tasks kind) {
        long count = kind.tasks().stream()
                .filter(task -> task.href().startsWith(Desk.to(base, "/")))
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Link(
                        desk.words().get("start.national.waiting", desk.words().get("tasks." + kind.key()), count),
                        "#tasks-" + kind.key()));
    }
}
