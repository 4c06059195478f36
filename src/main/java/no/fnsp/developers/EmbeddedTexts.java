package no.fnsp.developers;

import java.util.Optional;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.html.Build;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.page.TreatmentPage;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Composes the text that stands inside somebody else's page, by the code that composes the hospital's own page. */
@Component
class EmbeddedTexts {

    static final String FOLDER = "/behandlinger/";

    private final Pages pages;
    private final Sites sites;
    private final DatabaseClock clock;
    private final Build build;

    EmbeddedTexts(Pages pages, Sites sites, DatabaseClock clock, Build build) {
        this.pages = pages;
        this.sites = sites;
        this.clock = clock;
        this.build = build;
    }

    /**
     * Which text is asked for, in words as they came.
     *
     * @param language code; the site's main language where it is empty, or none that the site publishes in
     */
    record Asked(String site, String slug, String language, String place) {}

    Page find(Asked asked, Outside outside) {
        try {
            return sites.find(asked.site(), clock.now())
                    .map(site -> on(site, asked, outside))
                    .orElseGet(() -> nothing(NothingEmbeddedPage.Why.UNKNOWN, language(asked.language()), null));
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            return nothing(NothingEmbeddedPage.Why.AWAY, language(asked.language()), null);
        }
    }

    private Page on(Site site, Asked asked, Outside outside) {
        Language language = Language.find(asked.language())
                .filter(site.settings().languages()::contains)
                .orElse(site.mainLanguage());
        Link front = new Link(site.settings().name(), outside.address(site.host(), site.address(language, "/")));
        return switch (found(site, asked.slug(), language, asked.place(), outside)) {
            case Found.Shown shown
            when shown.page() instanceof TreatmentPage text ->
                EmbeddedPage.of(
                        text, new Link(front.label(), whole(site, language, asked.slug(), asked.place(), outside)));
            case Found.Shown other -> nothing(NothingEmbeddedPage.Why.REVISED, language, front);
            case Found.Gone gone -> nothing(NothingEmbeddedPage.Why.GONE, language, front);
            case Found.Elsewhere elsewhere ->
                nothing(NothingEmbeddedPage.Why.MOVED, language, moved(site, elsewhere.address(), outside));
            case Found.Missing missing -> nothing(NothingEmbeddedPage.Why.UNKNOWN, language, front);
        };
    }

    Found found(Site site, String slug, Language language, String place, Outside outside) {
        return pages.find(new Visit(
                site,
                language,
                FOLDER + slug,
                new Query(place, "", "", 1),
                outside,
                clock.now(),
                new Trace(),
                build.id()));
    }

    /** The address of the text on the hospital's own site. */
    static String whole(Site site, Language language, String slug, String place, Outside outside) {
        String address = outside.address(site.host(), site.address(language, FOLDER + slug));
        return place.isEmpty() ? address : address + "?sted=" + place;
    }

    private static Link moved(Site site, String address, Outside outside) {
        String whole = address.startsWith("/") ? outside.address(site.host(), address) : address;
        return new Link(site.settings().name(), whole);
    }

    private NothingEmbeddedPage nothing(NothingEmbeddedPage.Why why, Language language, @Nullable Link to) {
        return NothingEmbeddedPage.of(why, language, build.id(), to);
    }

    NothingEmbeddedPage tooMany(String language) {
        return nothing(NothingEmbeddedPage.Why.TOO_MANY, language(language), null);
    }

    private static Language language(String code) {
        return Optional.of(code).flatMap(Language::find).orElse(Language.NB);
    }
}
