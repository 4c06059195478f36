package no.fnsp.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/** The site that is worked on, and the parts of it that this person has something to do with. Never changes. */
public record SiteBar(String key, String name, boolean national, List<Part> parts) {

    public SiteBar {
        parts = List.copyOf(parts);
    }

    /** @param message the key of its name */
    public record Part(String message, String href, boolean current) {}

    static SiteBar of(Site site, Editor editor, String path) {
        Set<Right> rights = anywhereOn(site, editor);
        boolean shares = site.settings().treats() && !site.isNationalBase();
        List<Part> parts = Stream.of(
                        part(site, path, "desk.site.pages", "/pages", true),
                        part(site, path, "desk.site.texts", "/texts", shares),
                        part(site, path, "desk.site.reviews", "/reviews", shares || site.isNationalBase()),
                        part(site, path, "desk.site.tasks", "/tasks", shares),
                        part(
                                site,
                                path,
                                "desk.site.last-dates",
                                "/last-dates",
                                site.isNationalBase() && rights.contains(Right.NATIONAL)),
                        part(
                                site,
                                path,
                                "desk.site.cases",
                                "/cases",
                                site.isNationalBase() && rights.contains(Right.READ)),
                        part(site, path, "desk.site.hearings", "/hearings", shares && rights.contains(Right.READ)),
                        part(site, path, "desk.site.orders", "/orders", site.isNationalBase() || shares),
                        part(site, path, "desk.site.media", "/media", true),
                        part(site, path, "desk.site.facts", "/facts", true),
                        part(
                                site,
                                path,
                                "desk.site.professionals",
                                "/professionals",
                                rights.contains(Right.ADOPT)
                                        || site.isNationalBase() && rights.contains(Right.NATIONAL)),
                        part(site, path, "past.title", "/time-machine", true),
                        part(site, path, "desk.site.trash", "/trash", rights.contains(Right.ARRANGE)),
                        part(site, path, "desk.site.users", "/users", rights.contains(Right.USERS)))
                .flatMap(List::stream)
                .toList();
        return new SiteBar(site.key(), site.settings().shortName(), site.isNationalBase(), parts);
    }

    private static List<Part> part(Site site, String path, String message, String rest, boolean shown) {
        String href = Desk.to(site, rest);
        return shown ? List.of(new Part(message, href, path.equals(href) || path.startsWith(href + "/"))) : List.of();
    }

    /** What somebody may do on a site, on whatever branch of it. */
    private static Set<Right> anywhereOn(Site site, Editor editor) {
        var rights = EnumSet.noneOf(Right.class);
        for (Grant grant : editor.grants()) {
            boolean here = switch (grant.where()) {
                case Grant.Level.National everywhere -> true;
                case Grant.Level.Region region ->
                    region.region().equals(site.settings().region());
                case Grant.Level.OnSite one -> one.site().equals(site.id());
                case Grant.Level.Branch one -> one.site().equals(site.id());
            };
            if (here) {
                rights.addAll(grant.role().rights());
            }
        }
        return rights;
    }
}
