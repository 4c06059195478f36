package no.fnsp.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.SiteLook;
import no.fnsp.html.Theme;
import no.fnsp.page.FrontPage;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sites in a site: what a page has of the part of the site it is in, and the front page of one that nobody has written. */
@Component
class SiteParts {

    private final SiteLinks links;
    private final Frames frames;

    SiteParts(SiteLinks links, Frames frames) {
        this.links = links;
        this.frames = frames;
    }

    /** The part that the page is in, or that is searched; empty for what is the site's own. */
    static Optional<Part> of(Visit visit) {
        return visit.path().equals(SearchPages.PATH)
                ? asked(visit)
                : visit.site().settings().part(visit.path());
    }

    /** The part that a search is narrowed to; empty for the whole site, and for what is no part of it. */
    static Optional<Part> asked(Visit visit) {
        String folder = visit.query().narrowed(SearchAddresses.WITHIN);
        return visit.site().settings().parts().stream()
                .filter(part -> part.path().equals(folder))
                .findFirst();
    }

    /** What it is called after the title of each page. */
    static String title(Visit visit) {
        String whole = visit.site().settings().shortName();
        return of(visit).map(part -> name(visit, part) + ", " + whole).orElse(whole);
    }

    private static String name(Visit visit, Part part) {
        return visit.say(part.name()).words();
    }

    static SiteLook look(Visit visit, SiteLook.@Nullable Logo logo) {
        Settings settings = visit.site().settings();
        Theme theme = Theme.find(settings.theme()).orElse(Theme.NATIONAL);
        String accent = settings.look().accent();
        String base = visit.site().base();
        return of(visit)
                .map(part -> new SiteLook(
                        name(visit, part),
                        base,
                        visit.to(part.path()),
                        Theme.find(part.theme()).orElse(theme),
                        !part.accent().isEmpty() ? part.accent() : part.theme().isEmpty() ? accent : "",
                        null,
                        new Link(settings.shortName(), visit.to("/"))))
                .orElseGet(() -> new SiteLook(settings.shortName(), base, visit.to("/"), theme, accent, logo, null));
    }

    /** In a part, the first step is its front page; the way out of it stands above. */
    static List<Link> breadcrumb(Visit visit, List<Link> steps) {
        Optional<Part> part = of(visit);
        if (part.isEmpty() || steps.isEmpty()) {
            return steps;
        }
        if (visit.path().equals(part.get().path())) {
            return List.of();
        }
        String home = visit.to(part.get().path());
        var inside = new ArrayList<Link>();
        inside.add(Link.to(home, visit.say(part.get().name())));
        steps.stream()
                .skip(1)
                .filter(step -> step.href().startsWith(home + "/"))
                .forEach(inside::add);
        return inside;
    }

    /** The front page of a part where no text of the site stands. */
    Optional<FrontPage> front(Visit visit) {
        return of(visit).filter(part -> part.path().equals(visit.path())).map(part -> front(visit, part));
    }

    private FrontPage front(Visit visit, Part part) {
        Words.Spoken tagline = visit.say(part.tagline());
        Setting setting = Setting.of(visit, name(visit, part), List.of()).describedAs(tagline.words());
        Frame frame = frames.around(visit, setting);
        return new FrontPage(
                frame,
                name(visit, part),
                tagline,
                null,
                links.now(visit, SiteLinks.tos(part.menu())).links(part.menu()),
                List.of(),
                null,
                List.of(),
                null);
    }
}
