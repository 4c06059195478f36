package no.fnsp.sitedesk;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.html.Link;
import no.fnsp.sharing.Listed;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Setup;
import org.springframework.stereotype.Component;

/** Finds what there is to choose from. */
@Component
class Offering {

    private static final int MOST = 500;

    /** Lists that are the same on every site that has them. */
    private static final List<String> FIXED = List.of(
            "/",
            "/behandlinger",
            "/avdelinger",
            "/steder",
            "/nyheter",
            "/arrangementer",
            "/kliniske-studier",
            "/ledige-stillinger",
            "/dokumenter");

    private final SiteLists lists;
    private final FooterEditing footer;
    private final LookEditing look;

    Offering(SiteLists lists, FooterEditing footer, LookEditing look) {
        this.lists = lists;
        this.footer = footer;
        this.look = look;
    }

    Choices of(Here here, Setup what) {
        return new Choices(
                what == Setup.NAMES || what == Setup.LOOK ? List.of() : paths(here),
                what == Setup.FOOTER
                        ? footer.phones(here).stream()
                                .map(one -> new Link(
                                        one.label().plain(here.site().mainLanguage()) + ": "
                                                + one.in(here.site().mainLanguage(), here.now())
                                                        .all(),
                                        one.id().toString()))
                                .toList()
                        : List.of(),
                what == Setup.LOOK
                        ? look.pictures(here).stream()
                                .map(one -> new Link(
                                        one.described().title(),
                                        one.asset().id().toString()))
                                .toList()
                        : List.of());
    }

    List<String> paths(Here here) {
        Stream<String> own =
                lists.under(here.site().id(), "", here.now()).stream().map(Listed::path);
        return Stream.concat(
                        FIXED.stream(),
                        own.filter(path -> !path.startsWith("/behandlinger/"))
                                .filter(path -> !path.startsWith("/nyheter/"))
                                .sorted())
                .limit(MOST)
                .toList();
    }
}
