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
import no.fnsp.organisation.Tree;
import no.fnsp.page.SearchPage;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Promoted;
import no.fnsp.search.Promotions;
import no.fnsp.search.Question;
import no.fnsp.search.QuestionLog;
import no.fnsp.search.Results;
import no.fnsp.search.Search;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Norway;
import no.fnsp.words.Excerpt;
import org.springframework.stereotype.Component;

/** Shows what was found on a site. What has no words in the address asks nothing yet. */
@Component
class SearchPages {

    static final String PATH = "/sok";

    private static final ZoneId NORWAY = Norway.TIME;

    private final Finder finder;
    private final Promotions promotions;
    private final QuestionLog log;
    private final Sites sites;
    private final SiteTree trees;
    private final Frames frames;

    SearchPages(Finder finder, Promotions promotions, QuestionLog log, Sites sites, SiteTree trees, Frames frames) {
        this.finder = finder;
        this.promotions = promotions;
        this.log = log;
        this.sites = sites;
        this.trees = trees;
        this.frames = frames;
    }

    SearchPage page(Visit visit) {
        // What is found changes with pages that were not found yet.
        visit.trace().passing();
        String q = visit.query().q();
        Optional<Site> base = sites.find(Site.NATIONAL_BASE, visit.at());
        Results results = q.isEmpty() ? Results.NONE : finder.find(question(visit, base));
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
                promoted(visit, base),
                results.own().stream().map(hit -> hit(visit, visit.site(), hit)).toList(),
                results.total(),
                page,
                pages,
                base.map(site -> results.national().stream()
                                .map(hit -> hit(visit, site, hit))
                                .toList())
                        .orElse(List.of()),
                results.nationalFirst(),
                String.join(", ", results.corrected()),
                facets(visit, results, addresses),
                page > 1 ? addresses.page(page - 1) : null,
                page < pages ? addresses.page(page + 1) : null,
                q.isEmpty() || results.isEmpty() ? instead(visit) : List.of(),
                !finder.isReady());
    }

    /** A question is counted once, and not each time somebody looks at more of its answer. */
    private void count(Visit visit, Results results) {
        Query query = visit.query();
        boolean first = query.page() == 1 && new SearchAddresses(visit).isWide();
        if (!query.q().isEmpty() && first && finder.isReady() && visit.instead() == null && !visit.past()) {
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
        var narrowing = new Search.Narrowing(chosen(query.kind()), chosen(query.sted()), chosen(query.speciality()));
        return new Question(visit.site().id(), national, visit.language(), query.q(), narrowing, query.page());
    }

    private static Set<String> chosen(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private static SearchPage.Hit hit(Visit visit, Site site, Hit hit) {
        String path = site.settings().languages().contains(visit.language())
                ? site.address(visit.language(), hit.path())
                : site.address(site.mainLanguage(), hit.path());
        return new SearchPage.Hit(
                site.id().equals(visit.site().id()) ? path : visit.outside().address(site.host(), path),
                visit.words().get(kind(hit.kind())),
                marks(hit.title()),
                hit.called(),
                marks(hit.excerpt()),
                hit.language());
    }

    /** The name of a kind of page: treatments have theirs on their own pages too. */
    static String kind(String kind) {
        return switch (kind) {
            case "department", "place", "news", "article" -> "search.kind." + kind;
            default -> "kind." + kind;
        };
    }

    private static List<SearchPage.Mark> marks(List<Excerpt.Span> spans) {
        return spans.stream()
                .map(span -> new SearchPage.Mark(span.words(), span.marked()))
                .toList();
    }

    private List<SearchPage.Facet> facets(Visit visit, Results results, SearchAddresses addresses) {
        if (results.own().isEmpty() && addresses.isWide()) {
            return List.of();
        }
        Tree tree = results.places().isEmpty() ? new Tree(List.of()) : trees.of(visit);
        var facets = new ArrayList<SearchPage.Facet>();
        addresses
                .facet("type", results.kinds(), kind -> visit.words().get(kind(kind)))
                .ifPresent(facets::add);
        addresses
                .facet("sted", results.places(), slug -> place(visit, tree, slug))
                .ifPresent(facets::add);
        addresses
                .facet("tema", results.specialities(), key -> speciality(visit, key))
                .ifPresent(facets::add);
        return facets;
    }

    private static String place(Visit visit, Tree tree, String slug) {
        return tree.all().stream()
                .filter(node -> node.kind().isPlace() && node.slug().equals(slug))
                .findFirst()
                .map(node -> visit.say(node.name()).words())
                .orElse(slug);
    }

    /** Fields of medicine are kept as keys, everyday themes as the words they are. */
    private static String speciality(Visit visit, String value) {
        String key = "speciality." + value;
        return visit.words().has(key) ? visit.words().get(key) : value;
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
