package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.content.Documents;
import no.fnsp.html.Page;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.notice.Notice;
import no.fnsp.page.ErrorPage;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.sharing.Addresses;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Snapshot;
import org.springframework.stereotype.Component;

/** What stands at each address of a site. The fixed addresses are the same on every site and in every language. */
@Component
public class Pages {

    private static final int GONE = 410;

    private final FrontPages fronts;
    private final TreatmentLists treatmentLists;
    private final TreatmentPages treatments;
    private final DepartmentPages departments;
    private final PlacePages places;
    private final NewsPages news;
    private final GatherPages gathering;
    private final TextPages texts;
    private final SiteParts parts;
    private final NoticePages notices;
    private final NoticeLists noticeLists;
    private final Map<String, Section> sections;
    private final SearchPages searches;
    private final ErrorPages errors;
    private final Placements placements;
    private final Addresses addresses;
    private final NationalBase base;
    private final ScopeVersions versions;
    private final Snapshot snapshot;

    Pages(
            FrontPages fronts,
            TreatmentLists treatmentLists,
            TreatmentPages treatments,
            DepartmentPages departments,
            PlacePages places,
            NewsPages news,
            GatherPages gathering,
            TextPages texts,
            SiteParts parts,
            NoticePages notices,
            NoticeLists noticeLists,
            List<Section> sections,
            SearchPages searches,
            ErrorPages errors,
            Placements placements,
            Addresses addresses,
            NationalBase base,
            ScopeVersions versions,
            Snapshot snapshot) {
        this.fronts = fronts;
        this.treatmentLists = treatmentLists;
        this.treatments = treatments;
        this.departments = departments;
        this.places = places;
        this.news = news;
        this.gathering = gathering;
        this.texts = texts;
        this.parts = parts;
        this.notices = notices;
        this.noticeLists = noticeLists;
        this.sections = sections.stream().collect(Collectors.toMap(Section::folder, Function.identity()));
        this.searches = searches;
        this.errors = errors;
        this.placements = placements;
        this.addresses = addresses;
        this.base = base;
        this.versions = versions;
        this.snapshot = snapshot;
    }

    /** Composes the page in one snapshot of the database, so that no change can come between its parts. */
    public Found find(Visit visit) {
        // Before the snapshot, which begins with the first statement.
        visit.trace().begins(versions.mark());
        return snapshot.of(() -> found(visit, page(visit)));
    }

    /** The text about a treatment alone, to be told as data: made from nothing but what it says. */
    public Found text(Visit visit) {
        visit.trace().begins(versions.mark());
        return snapshot.of(() -> found(visit, treatments.alone(visit)));
    }

    private Found found(Visit visit, Optional<? extends Page> page) {
        return page.map(one -> found(visit, one)).orElseGet(() -> instead(visit));
    }

    /** A page that says why there is none is no page to find; an address of what is gone may lead on meanwhile. */
    private Found found(Visit visit, Page page) {
        if (!(page instanceof ErrorPage none)) {
            return new Found.Shown(page);
        }
        return none.problem().status() == GONE
                ? redirect(visit).map(led -> follow(visit, led)).orElseGet(() -> new Found.Gone(page))
                : new Found.Missing(page);
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
            case Notice.FOLDER ->
                path.equals(Notice.FOLDER) ? Optional.of(noticeLists.page(visit)) : notices.find(visit);
            case GatherPages.PATH ->
                path.equals(GatherPages.PATH) ? Optional.of(gathering.page(visit)) : texts.find(visit);
            case SearchPages.PATH ->
                path.equals(SearchPages.PATH) ? Optional.of(searches.page(visit)) : texts.find(visit);
            default -> section(visit);
        };
    }

    private Optional<? extends Page> section(Visit visit) {
        Section section = sections.get(folder(visit.path()));
        if (section != null) {
            return section.find(visit);
        }
        Optional<Page> text = texts.find(visit);
        return text.isPresent() ? text : parts.front(visit);
    }

    private static String folder(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 ? path : path.substring(0, slash);
    }

    private Found instead(Visit visit) {
        return redirect(visit)
                .map(found -> follow(visit, found))
                .or(() -> underOwnAddress(visit))
                .orElseGet(() -> new Found.Missing(errors.missing(visit)));
    }

    private Optional<Redirect> redirect(Visit visit) {
        UUID site = visit.site().id();
        visit.trace().lookedAt(Placements.scope(site, visit.path()));
        Signpost.reaching(visit.path()).forEach(path -> visit.trace().lookedAt(Placements.scope(site, path)));
        // What was told before a page came that nobody can read yet is told until somebody can.
        placements
                .at(site, visit.path(), visit.at())
                .ifPresent(here -> visit.trace().lookedAt(Documents.scope(here.document())));
        return placements
                .redirect(site, visit.path(), visit.at())
                // A page that is only being written does not hide that what readers knew is gone, and why.
                .or(() -> placements.before(site, visit.path(), visit.at()));
    }

    /** A national address leads to where the site itself keeps the text. */
    private Optional<Found> underOwnAddress(Visit visit) {
        return base.of(visit)
                .filter(one -> !one.id().equals(visit.site().id()))
                .flatMap(one -> nationally(visit, one))
                .flatMap(national -> placements.of(visit.site().id(), national.document(), visit.at()))
                .filter(own -> !own.path().equals(visit.path()))
                .map(own -> new Found.Elsewhere(visit.to(own.path())));
    }

    private Optional<Placement> nationally(Visit visit, Site base) {
        visit.trace().lookedAt(Placements.scope(base.id(), visit.path()));
        Optional<Placement> there = placements.at(base.id(), visit.path(), visit.at());
        there.ifPresent(one -> visit.trace().lookedAt(Placements.scope(one.document())));
        return there;
    }

    private Found follow(Visit visit, Redirect redirect) {
        visit.trace().lookedAt(Placements.scope(visit.site().id(), visit.path()));
        String led = redirect.address();
        if (led != null) {
            return new Found.Elsewhere(led.startsWith("/") ? visit.to(led) : led, redirect.path());
        }
        Optional<String> address = Optional.ofNullable(redirect.document())
                .flatMap(document -> stands(visit, document))
                .map(stands -> stands.host() == null
                        ? visit.to(stands.path())
                        : visit.outside().address(stands.host(), stands.path()));
        return address.<Found>map(to -> new Found.Elsewhere(to, redirect.path()))
                .orElseGet(() -> new Found.Gone(errors.gone(visit, redirect, Optional.empty())));
    }

    private Optional<Addresses.Stands> stands(Visit visit, UUID document) {
        visit.trace().lookedAt(Placements.scope(document));
        visit.trace().lookedAt(Sites.LIST);
        return Optional.ofNullable(
                addresses.of(visit.site(), List.of(document), visit.at()).get(document));
    }
}
