package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Banners;
import no.fnsp.html.Foot;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Notice;
import no.fnsp.html.SiteLook;
import no.fnsp.site.PageMarks;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what surrounds every page around one. */
@Component
final class Frames {

    private final SitePhones phones;
    private final ShownNotices notices;
    private final SiteLinks siteLinks;
    private final SiteLogos logos;
    private final PageMarks marks;

    Frames(SitePhones phones, ShownNotices notices, SiteLinks siteLinks, SiteLogos logos, PageMarks marks) {
        this.phones = phones;
        this.notices = notices;
        this.siteLinks = siteLinks;
        this.logos = logos;
        this.marks = marks;
    }

    Frame around(Visit visit, Setting setting) {
        return around(visit, setting, visit.path());
    }

    /** @param address where the reader is, when the page leads its languages to another */
    Frame around(Visit visit, Setting setting, String address) {
        return around(
                visit,
                setting,
                phones.now(visit),
                notices.on(visit, address),
                siteLinks.now(visit, tos(visit)),
                logos.now(visit));
    }

    /** Asks nothing of a database that may be away: the telephone and the notices are those that were said last. */
    Frame inTrouble(Visit visit, Setting setting) {
        return around(visit, setting, phones.last(visit), notices.last(visit), siteLinks.last(visit, tos(visit)), null);
    }

    /** No more than the words of a text need: where they lead and what they show. */
    static Frame none(Visit visit, Setting setting) {
        visit.trace().lookedAt(visit.site().scope());
        return new Frame(
                visit.language(),
                visit.words(),
                visit.build(),
                SiteLook.NONE,
                Head.hidden(setting.title()),
                Header.NONE,
                List.of(),
                List.of(),
                Banners.NONE,
                Footer.NONE,
                setting.links(),
                setting.embeds(),
                Foot.NONE);
    }

    /** Everything that the frame leads to. */
    private static List<String> tos(Visit visit) {
        Settings settings = visit.site().settings();
        var tos = new ArrayList<>(SiteLinks.tos(SiteHeader.menu(visit)));
        tos.addAll(SiteLinks.tos(settings.bottom().links()));
        tos.addAll(settings.engines().hiddenPages());
        return tos;
    }

    private Frame around(
            Visit visit,
            Setting setting,
            @Nullable Link phone,
            List<Notice> notices,
            SiteLinks.Led led,
            SiteLook.@Nullable Logo logo) {
        Site site = visit.site();
        visit.trace().lookedAt(site.scope());
        return new Frame(
                visit.language(),
                visit.words(),
                visit.build(),
                SiteParts.look(visit, logo),
                SiteHead.of(visit, setting, led),
                SiteHeader.of(visit, setting, led),
                SiteParts.breadcrumb(visit, setting.breadcrumb()),
                notices,
                new Banners(
                        site.isNationalBase(),
                        site.settings().example(),
                        visit.instead() != null || visit.tried() != null || isPreview(visit),
                        visit.past() ? visit.moment() : null),
                SiteFooter.of(visit, phone, led),
                setting.links(),
                setting.embeds(),
                foot(visit, setting));
    }

    static boolean isPreview(Visit visit) {
        return !visit.past() && visit.site().base().startsWith("/p/");
    }

    /** Only on what readers see: a preview counts for nothing, nor does a page that says why there is none. */
    private Foot foot(Visit visit, Setting setting) {
        boolean read =
                setting.indexed() && visit.isOrdinary() && !visit.site().base().startsWith("/p/");
        return read ? new Foot(marks.written(visit.marked()), !visit.path().equals("/")) : Foot.NONE;
    }

    /** The front page as the first step of a breadcrumb. */
    static Link home(Visit visit) {
        return new Link(visit.site().settings().shortName(), visit.to("/"));
    }

    /** A step of a breadcrumb whose words are the interface's own. */
    static Link step(Visit visit, String message, String path) {
        return new Link(
                visit.words().get(message), visit.to(path), visit.words().language());
    }

    /** {@code @context} and type first, then what is given. */
    static Map<String, Object> schema(String type, Map<String, Object> rest) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("@context", "https://schema.org");
        schema.put("@type", type);
        schema.putAll(rest);
        return schema;
    }
}
