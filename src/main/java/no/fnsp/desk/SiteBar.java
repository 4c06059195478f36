package no.fnsp.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The site that is worked on, and the parts of it that this person has something to do with, in groups: what is written there, what has
 * to do with national texts, and what is seldom opened. Never changes.
 */
public record SiteBar(String key, String name, boolean national, List<Group> groups) {

    public SiteBar {
        groups = List.copyOf(groups);
    }

    /** Parts that belong together, what is used most first. @param message the key of its name */
    public record Group(String message, List<Part> parts) {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** @param message the key of its name */
    public record Part(String message, String href, boolean current) {}

    /** The part that is open; null for none. */
    @Nullable
    Part current() {
        return groups.stream()
                .flatMap(group -> group.parts().stream())
                .filter(Part::current)
                .findFirst()
                .orElse(null);
    }

    static SiteBar of(Site site, Editor editor, String path) {
        var parts = new Parts(site, anywhereOn(site, editor), path);
        List<Group> groups = Stream.of(
                        new Group("desk.group.own", parts.own()),
                        new Group("desk.group.national", parts.national()),
                        new Group("desk.group.more", parts.more()))
                .filter(group -> !group.parts().isEmpty())
                .toList();
        return new SiteBar(site.key(), site.settings().shortName(), site.isNationalBase(), groups);
    }

    /** What there is to choose from on a site, for somebody with these rights. */
    private record Parts(Site site, Set<Right> rights, String path) {

        List<Part> own() {
            return shown(
                    part("desk.site.pages", "/pages", true),
                    part("desk.site.media", "/media", true),
                    part("desk.site.papers", "/papers", true),
                    part("desk.site.staff", "/staff", site.settings().organisation() != null && !site.isNationalBase()),
                    part("desk.site.facts", "/facts", true),
                    part("desk.site.events", "/events", true),
                    part("desk.site.notices", "/notices", may(Right.NOTICES) || may(Right.PUBLISH)),
                    part("desk.site.studies", "/studies", may(Right.STUDIES) || may(Right.ADOPT)));
        }

        List<Part> national() {
            boolean base = site.isNationalBase();
            return shown(
                    part("desk.site.texts", "/texts", shares()),
                    part("desk.site.tasks", "/tasks", shares()),
                    part("desk.site.cases", "/cases", base && may(Right.READ)),
                    part("desk.site.hearings", "/hearings", shares() && may(Right.READ)),
                    part("desk.site.reviews", "/reviews", shares() || base),
                    part("desk.site.orders", "/orders", shares() || base),
                    part("desk.site.last-dates", "/last-dates", base && may(Right.NATIONAL)));
        }

        List<Part> more() {
            boolean asks = may(Right.ADOPT) || site.isNationalBase() && may(Right.NATIONAL);
            return shown(
                    part("desk.site.feedback", "/feedback", may(Right.READ)),
                    part("desk.site.statistics", "/statistics", true),
                    part("desk.site.professionals", "/professionals", asks),
                    part("desk.site.users", "/users", may(Right.USERS)),
                    part("desk.site.outside", "/outside", may(Right.USERS)),
                    part("desk.site.webhooks", "/webhooks", may(Right.SETTINGS)),
                    part("desk.site.setup", "/setup", may(Right.SETTINGS)),
                    part("desk.site.search", "/search", true),
                    part("past.title", "/time-machine", true),
                    part("desk.site.trash", "/trash", may(Right.ARRANGE)));
        }

        private boolean shares() {
            return site.settings().treats() && !site.isNationalBase();
        }

        private boolean may(Right right) {
            return rights.contains(right);
        }

        private Optional<Part> part(String message, String rest, boolean shown) {
            String href = Desk.to(site, rest);
            return shown
                    ? Optional.of(new Part(message, href, path.equals(href) || path.startsWith(href + "/")))
                    : Optional.empty();
        }

        @SafeVarargs
        private static List<Part> shown(Optional<Part>... parts) {
            return Stream.of(parts).flatMap(Optional::stream).toList();
        }
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
