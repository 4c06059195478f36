package no.fnsp.composing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.html.Page;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.notice.Notice;
import no.fnsp.page.ErrorPage;
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
    private final Instead instead;
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
            Instead instead,
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
        this.instead = instead;
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
        return page.map(one -> found(visit, one)).orElseGet(() -> instead.of(visit));
    }

    /** A page that says why there is none is no page to find. */
    private Found found(Visit visit, Page page) {
        if (!(page instanceof ErrorPage none)) {
            return new Found.Shown(page);
        }
        return none.problem().status() == GONE ? instead.ofGone(visit, page) : new Found.Missing(page);
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
}
