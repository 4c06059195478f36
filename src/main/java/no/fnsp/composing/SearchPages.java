package no.fnsp.composing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.html.Link;
import no.fnsp.page.SearchPage;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Promoted;
import no.fnsp.search.Promotions;
import no.fnsp.search.Question;
import no.fnsp.search.QuestionLog;
import no.fnsp.search.Results;
import no.fnsp.search.Search;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.text.Norway;
import no.fnsp.words.Excerpt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what was found on a site. What has no words in the address asks nothing yet. */
@Component
class SearchPages {

    static final String PATH = "/sok";

    private static final ZoneId NORWAY = Norway.TIME;

    private final Finder finder;
    private final Promotions promotions;
    private final QuestionLog log;
    private final NationalBase base;
    private final SearchFacets facets;
    private final Frames frames;

    SearchPages(
            Finder finder,
            Promotions promotions,
            QuestionLog log,
            NationalBase base,
            SearchFacets facets,
            Frames frames) {
        this.finder = finder;
        this.promotions = promotions;
        this.log = log;
        this.base = base;
        this.facets = facets;
        this.frames = frames;
    }

    SearchPage page(Visit visit) {
        // What is found changes with pages that were not found yet.
        visit.trace().passing();
        String q = visit.query().q();
        Optional<Site> national = base.of(visit);
        Results results = q.isEmpty() ? Results.NONE : finder.find(question(visit, national));
        count(visit, results);
        String title =
                q.isEmpty() ? visit.words().get("search.title") : visit.words().get("search.heading", q);
        Setting setting = Setting.of(visit, title, List.of(Frames.home(visit))).hidden();
        var addresses = new SearchAddresses(visit);
        int pages = Math.ceilDiv(results.total(), Finder.PER_PAGE);
        int page = visit.query().page();
        return new SearchPage(
                frames.around(visit, setting),
                visit.to(PATH),
                q,
                within(visit, addresses),
                promoted(visit, national),
                hits(visit, visit.site(), results.own()),
                results.total(),
                page,
                pages,
                national.map(site -> hits(visit, site, results.national())).orElse(List.of()),
                results.nationalFirst(),
                String.join(", ", results.corrected()),
                facets.of(visit, results, addresses),
                page > 1 ? addresses.page(page - 1) : null,
                page < pages ? addresses.page(page + 1) : null,
                q.isEmpty() || results.isEmpty() ? instead(visit) : List.of(),
                !finder.isReady());
    }

    private static SearchPage.@Nullable Within within(Visit visit, SearchAddresses addresses) {
        return SiteParts.asked(visit)
                .map(part -> new SearchPage.Within(
                        visit.say(part.name()),
                        part.path(),
                        new Link(visit.site().settings().shortName(), addresses.everywhere())))
                .orElse(null);
    }

    /** A question is counted once, and not each time somebody looks at more of its answer. */
    private void count(Visit visit, Results results) {
        Query query = visit.query();
        boolean first = query.page() == 1 && new SearchAddresses(visit).isWide();
        if (!query.q().isEmpty() && first && finder.isReady() && visit.isOrdinary()) {
            log.asked(visit.site().id(), query.q(), results.isEmpty());
        }
    }

    private List<Link> promoted(Visit visit, Optional<Site> base) {
        if (visit.query().q().isEmpty() || visit.query().page() > 1) {
            return List.of();
        }
        var sites = new LinkedHashSet<UUID>(List.of(visit.site().id()));
        base.map(Site::id).ifPresent(sites::add);
        sites.forEach(site -> visit.trace().lookedAt(Promotions.scope(site)));
        List<Promoted> shown = promotions.shown(sites, LocalDate.ofInstant(visit.at(), NORWAY), visit.at());
        return finder.promoted(visit.query().q(), shown).stream()
                .map(one -> Link.to(target(visit, base, one), visit.say(one.title())))
                .toList();
    }

    private static String target(Visit visit, Optional<Site> base, Promoted promoted) {
        if (!promoted.target().startsWith("/")) {
            return promoted.target();
        }
        return base.filter(site -> site.id().equals(promoted.site())
                        && !site.id().equals(visit.site().id()))
                .map(site -> visit.outside().address(site.host(), promoted.target()))
                .orElseGet(() -> visit.to(promoted.target()));
    }

    private static Question question(Visit visit, Optional<Site> base) {
        UUID national =
                base.map(Site::id).filter(id -> !id.equals(visit.site().id())).orElse(null);
        Query query = visit.query();
        var narrowing = new Search.Narrowing(
                chosen(query.kind()),
                chosen(query.sted()),
                chosen(query.speciality()),
                SiteParts.asked(visit).map(Part::path).orElse(""));
        return new Question(visit.site().id(), national, visit.language(), query.q(), narrowing, query.page());
    }

    private static Set<String> chosen(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static List<SearchPage.Hit> hits(Visit visit, Site site, List<Hit> found) {
        return found.stream().map(hit -> hit(visit, site, hit)).toList();
    }

    private static SearchPage.Hit hit(Visit visit, Site site, Hit hit) {
        String path = site.settings().languages().contains(visit.language())
                ? site.address(visit.language(), hit.path())
                : site.address(site.mainLanguage(), hit.path());
        return new SearchPage.Hit(
                site.id().equals(visit.site().id()) ? path : visit.outside().address(site.host(), path),
                visit.words().get(SearchFacets.kind(hit.kind())),
                marks(hit.title()),
                hit.called(),
                marks(hit.excerpt()),
                hit.language());
    }

    private static List<SearchPage.Mark> marks(List<Excerpt.Span> spans) {
        return spans.stream()
                .map(span -> new SearchPage.Mark(span.words(), span.marked()))
                .toList();
    }

    /** Where to look instead: the lists that the site has. */
    private static List<Link> instead(Visit visit) {
        var links = new ArrayList<Link>();
        Settings settings = visit.site().settings();
        if (settings.treats() || visit.site().isNationalBase()) {
            links.add(Frames.step(visit, "list.title", "/behandlinger"));
        }
        if (settings.treats()) {
            links.add(Frames.step(visit, "departments.title", "/avdelinger"));
            links.add(Frames.step(visit, "places.title", "/steder"));
        }
        if (!visit.site().isNationalBase()) {
            links.add(Frames.step(visit, "news.title", "/nyheter"));
        }
        return links;
    }
}
