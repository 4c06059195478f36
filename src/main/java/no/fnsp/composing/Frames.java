package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import no.fnsp.html.Theme;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.site.PageMarks;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what surrounds every page around one. */
@Component
final class Frames {

    private final SitePhones phones;
    private final ShownNotices notices;
    private final PageMarks marks;

    Frames(SitePhones phones, ShownNotices notices, PageMarks marks) {
        this.phones = phones;
        this.notices = notices;
        this.marks = marks;
    }

    Frame around(Visit visit, Setting setting) {
        return around(visit, setting, visit.path());
    }

    /** @param address where the reader is, when the page leads its languages to another */
    Frame around(Visit visit, Setting setting, String address) {
        return around(visit, setting, phones.now(visit), notices.on(visit, address));
    }

    /** Asks nothing of a database that may be away: the telephone and the notices are those that were said last. */
    Frame inTrouble(Visit visit, Setting setting) {
        return around(visit, setting, phones.last(visit), notices.last(visit));
    }

    private Frame around(Visit visit, Setting setting, @Nullable Link phone, List<Notice> notices) {
        Site site = visit.site();
        visit.trace().lookedAt(site.scope());
        return new Frame(
                visit.language(),
                visit.words(),
                visit.build(),
                new SiteLook(
                        site.settings().shortName(),
                        site.base(),
                        visit.to("/"),
                        Theme.find(site.settings().theme()).orElse(Theme.NATIONAL)),
                head(visit, setting),
                header(visit, setting),
                setting.breadcrumb(),
                notices,
                new Banners(
                        site.isNationalBase(),
                        site.settings().example(),
                        visit.instead() != null || visit.tried() != null,
                        visit.past() ? visit.moment() : null),
                footer(visit, phone),
                setting.links(),
                setting.embeds(),
                foot(visit, setting));
    }

    private static Head head(Visit visit, Setting setting) {
        Site site = visit.site();
        String name = site.settings().shortName();
        // A page in a language it is not written in helps its reader, but is not another page to find.
        boolean indexed = setting.indexed() && setting.languages().contains(visit.language());
        return new Head(
                setting.title().isEmpty() ? name : setting.title() + " – " + name,
                setting.description(),
                indexed ? canonical(visit, setting, visit.language()) : null,
                indexed ? alternates(visit, setting) : List.of(),
                indexed,
                setting.jsonLd().stream().map(Jsonb::write).toList());
    }

    private static List<Head.Alternate> alternates(Visit visit, Setting setting) {
        return known(visit, setting).settings().languages().stream()
                .filter(setting.languages()::contains)
                .map(language -> new Head.Alternate(language, canonical(visit, setting, language)))
                .toList();
    }

    private static Site known(Visit visit, Setting setting) {
        return setting.home() == null ? visit.site() : setting.home();
    }

    /** A site that does not publish in the language has the page in its main one. */
    private static String canonical(Visit visit, Setting setting, Language language) {
        Site site = known(visit, setting);
        Language there = site.settings().languages().contains(language) ? language : site.mainLanguage();
        return Outside.canonical(site.host(), site.address(there, visit.path()));
    }

    /** The site's languages that the page is really written in, in the site's order. */
    private static List<Language> offered(Visit visit, Setting setting) {
        return visit.site().settings().languages().stream()
                .filter(language ->
                        language == visit.language() || setting.languages().contains(language))
                .toList();
    }

    private static Header header(Visit visit, Setting setting) {
        Site site = visit.site();
        List<Header.LanguageChoice> choices = offered(visit, setting).stream()
                .map(language -> new Header.LanguageChoice(
                        language, site.address(language, visit.path()) + place(visit), language == visit.language()))
                .toList();
        return new Header(
                menu(visit),
                new Link(site.portal().title(), site.portal().address()),
                choices,
                visit.to(SearchPages.PATH));
    }

    /** The place a reader has chosen goes along to the other language. */
    private static String place(Visit visit) {
        String sted = visit.query().sted();
        return sted.isEmpty() ? "" : "?sted=" + URLEncoder.encode(sted, StandardCharsets.UTF_8);
    }

    private static List<Header.MenuItem> menu(Visit visit) {
        var items = new ArrayList<Header.MenuItem>();
        for (Settings.Link link : visit.site().settings().menu()) {
            String path = link.to().startsWith("page:") ? link.to().substring("page:".length()) : "";
            boolean current = !path.isEmpty()
                    && (visit.path().equals(path) || visit.path().startsWith(path + "/"));
            items.add(new Header.MenuItem(link(visit, link), current));
        }
        return items;
    }

    /** A link of the site's settings as this reader sees it. */
    static Link link(Visit visit, Settings.Link link) {
        String href = link.to().startsWith("page:")
                ? visit.to(link.to().substring("page:".length()))
                : link.to().startsWith("host:") ? link.to().substring("host:".length()) : link.to();
        return Link.to(href, visit.say(link.label()));
    }

    private static Footer footer(Visit visit, @Nullable Link phone) {
        Settings settings = visit.site().settings();
        return new Footer(
                phone,
                orNull(settings.contact().email()),
                orNull(settings.contact().post()),
                OrganisationNumber.find(settings.organisationNumber())
                        .map(OrganisationNumber::toString)
                        .orElse(null),
                null,
                visit.to("/om-oss"),
                settings.treats() ? visit.to("/rettigheter") : null,
                visit.to("/personvern"),
                visit.to("/tilgjengelighet"),
                visit.to("/dokumenter"));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
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
