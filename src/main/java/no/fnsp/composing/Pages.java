package no.fnsp.composing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Page;
import no.fnsp.page.ErrorPage;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.sharing.Addresses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What stands at each address of a site. The fixed addresses are the same on every site and in every language. */
@Component
public class Pages {

    private final FrontPages fronts;
    private final TreatmentLists treatmentLists;
    private final TreatmentPages treatments;
    private final DepartmentPages departments;
    private final PlacePages places;
    private final NewsPages news;
    private final TextPages texts;
    private final SearchPages searches;
    private final ErrorPages errors;
    private final Placements placements;
    private final Addresses addresses;
    private final Sites sites;

    Pages(
            FrontPages fronts,
            TreatmentLists treatmentLists,
            TreatmentPages treatments,
            DepartmentPages departments,
            PlacePages places,
            NewsPages news,
            TextPages texts,
            SearchPages searches,
            ErrorPages errors,
            Placements placements,
            Addresses addresses,
            Sites sites) {
        this.fronts = fronts;
        this.treatmentLists = treatmentLists;
        this.treatments = treatments;
        this.departments = departments;
        this.places = places;
        this.news = news;
        this.texts = texts;
        this.searches = searches;
        this.errors = errors;
        this.placements = placements;
        this.addresses = addresses;
        this.sites = sites;
    }

    /** Composes the page in one snapshot of the database, so that no change can come between its parts. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Found find(Visit visit) {
        return page(visit).map(Pages::found).orElseGet(() -> instead(visit));
    }

    /** A page that says why there is none is no page to find. */
    private static Found found(Page page) {
        return page instanceof ErrorPage ? new Found.Missing(page) : new Found.Shown(page);
    }

    private Optional<? extends Page> page(Visit visit) {
        String path = visit.path();
        return switch (folder(path)) {
            case "/" -> Optional.of(fronts.page(visit));
            case "/behandlinger" ->
                path.equals("/behandlinger") ? Optional.of(treatmentLists.page(visit)) : treatments.find(visit);
            case "/avdelinger" ->
                path.equals("/avdelinger") ? Optional.of(departments.list(visit)) : departments.find(visit);
            case "/steder" -> path.equals("/steder") ? Optional.of(places.list(visit)) : places.find(visit);
            case "/nyheter" -> path.equals("/nyheter") ? Optional.of(news.list(visit)) : news.find(visit);
            case SearchPages.PATH ->
                path.equals(SearchPages.PATH) ? Optional.of(searches.page(visit)) : texts.find(visit);
            default -> texts.find(visit);
        };
    }

    private static String folder(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path : path.substring(0, slash);
    }

    private Found instead(Visit visit) {
        UUID site = visit.site().id();
        Optional<Redirect> redirect = placements
                .redirect(site, visit.path(), visit.at())
                // A page that is only being written does not hide that what readers knew is gone, and why.
                .or(() -> placements.before(site, visit.path(), visit.at()));
        return redirect.map(found -> follow(visit, found))
                .or(() -> underOwnAddress(visit))
                .orElseGet(() -> new Found.Missing(errors.missing(visit)));
    }

    /** A national address leads to where the site itself keeps the text. */
    private Optional<Found> underOwnAddress(Visit visit) {
        return sites.find(Site.NATIONAL_BASE, visit.at())
                .filter(base -> !base.id().equals(visit.site().id()))
                .flatMap(base -> placements.at(base.id(), visit.path(), visit.at()))
                .flatMap(national -> placements.of(visit.site().id(), national.document(), visit.at()))
                .filter(own -> !own.path().equals(visit.path()))
                .map(own -> new Found.Elsewhere(visit.to(own.path())));
    }

    private Found follow(Visit visit, Redirect redirect) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        Optional<String> address = Optional.ofNullable(redirect.document())
                .flatMap(document -> Optional.ofNullable(addresses
                        .of(visit.site(), List.of(document), visit.at())
                        .get(document)))
                .map(stands -> stands.host() == null
                        ? visit.to(stands.path())
                        : visit.outside().address(stands.host(), stands.path()));
        return address.<Found>map(Found.Elsewhere::new)
                .orElseGet(() -> new Found.Gone(errors.gone(visit, redirect, Optional.empty())));
    }
}
