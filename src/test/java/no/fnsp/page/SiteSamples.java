package no.fnsp.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.html.SiteLook;
import no.fnsp.text.Language;
import no.fnsp.text.Words.Spoken;

/** Pages of a site whose managers have set up all there is, and of a part of it. */
final class SiteSamples {

    private SiteSamples() {}

    static Map<String, Page> all() {
        var all = new LinkedHashMap<String, Page>();
        all.put("site-set-up", page("Kunst på sykehuset", null));
        all.put("site-part", page("Kurs hos oss", new Link("Elvebyen sykehus", "/")));
        return all;
    }

    private static Page page(String title, Link around) {
        Samples samples = Samples.in(Language.NB);
        Frame bare = samples.frame(title, new Link(around == null ? "Elvebyen sykehus" : "Kreftsenteret", "/"));
        return new ArticlePage(
                setUp(bare, around), new Spoken(title, Language.NB), Lead.none(Language.NB), samples.chapters(), null);
    }

    private static Frame setUp(Frame bare, Link around) {
        return new Frame(
                bare.language(),
                bare.words(),
                bare.build(),
                new SiteLook(
                        around == null ? "Elvebyen sykehus" : "Kreftsenteret",
                        "",
                        around == null ? "/" : "/kreftsenteret",
                        bare.site().theme(),
                        "",
                        around == null
                                ? new SiteLook.Logo(
                                        "/assets/b1/icon.svg", "/assets/b1/icon.svg", 320, 80, "Elvebyen sykehus")
                                : null,
                        around),
                new Head(
                        bare.head().title(),
                        bare.head().description(),
                        bare.head().canonical(),
                        bare.head().alternates(),
                        true,
                        bare.head().jsonLd(),
                        List.of(new Head.Proof("google-site-verification", "abc_DEF-123"))),
                new Header(
                        List.of(
                                new Header.MenuItem(new Link("Behandlinger", "/behandlinger"), false),
                                new Header.MenuItem(
                                        new Link("Om oss", "/om-oss"),
                                        true,
                                        List.of(
                                                new Header.MenuItem(
                                                        new Link("Kunst på sykehuset", "/om-oss/kunst"), true),
                                                new Header.MenuItem(
                                                        new Link("Working with us", "/om-oss/jobb", Language.EN),
                                                        false)))),
                        bare.header().portal(),
                        bare.header().languages(),
                        bare.header().searchAction(),
                        around == null ? null : "/kreftsenteret"),
                bare.breadcrumb(),
                bare.notices(),
                bare.banners(),
                new Footer(
                        bare.footer().phone(),
                        bare.footer().email(),
                        bare.footer().post(),
                        bare.footer().organisationNumber(),
                        null,
                        "/om-oss",
                        "/rettigheter",
                        "/personvern",
                        "/tilgjengelighet",
                        "/dokumenter",
                        List.of(
                                new Link("event.title", "/arrangementer"),
                                new Link("studies.title", "/kliniske-studier")),
                        new Footer.Own(
                                new Spoken("Sentralbordet er åpent hele døgnet", Language.NB),
                                List.of(new Link("For ansatte", "https://ansatt.example.no/")),
                                List.of(new Link("Facebook", "https://www.facebook.com/eksempel")))),
                bare.links(),
                bare.embeds(),
                bare.foot());
    }
}
