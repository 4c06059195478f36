package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.fnsp.event.Event;
import no.fnsp.event.ToCome;
import no.fnsp.organisation.Nodes;
import no.fnsp.paper.Papers;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Engines;
import no.fnsp.site.Part;
import no.fnsp.site.Policy;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Lists every page of a site. */
@Component
public class SiteMaps {

    /** What is touched when pages come or go on every site at once. */
    private static final Set<String> EVERYWHERE = Set.of(Sites.LIST.value(), Studies.LIST.value());

    private final SiteLists lists;
    private final Nodes nodes;
    private final StudyMaps studies;
    private final ToCome events;
    private final Sites sites;
    private final Papers papers;

    SiteMaps(SiteLists lists, Nodes nodes, StudyMaps studies, ToCome events, Sites sites, Papers papers) {
        this.lists = lists;
        this.nodes = nodes;
        this.studies = studies;
        this.events = events;
        this.sites = sites;
        this.papers = papers;
    }

    /**
     * Whether pages may have come or gone on every site at once. What the base has for all of them, as its documents and its texts about
     * privacy, is a page on each.
     */
    public static boolean comeOrGoneEverywhere(Collection<String> scopes, UUID base) {
        String papers = Papers.list(base).value();
        String address = Placements.scope(base, "").value();
        return scopes.stream()
                .anyMatch(scope -> EVERYWHERE.contains(scope) || scope.equals(papers) || scope.startsWith(address));
    }

    /** A page that is written for its own sake, and in which languages. */
    public record Written(String path, Collection<Language> languages) {}

    public SiteMap of(Site site, Instant at) {
        List<Language> all = site.settings().languages();
        Engines engines = site.settings().engines();
        if (engines.hidden()) {
            return new SiteMap(List.of());
        }
        Set<String> hidden = hidden(site, engines, at);
        List<Written> pages = pages(site, at);
        // The front page of a part where no text of the site stands.
        Stream<String> parts = site.settings().parts().stream()
                .map(Part::path)
                .filter(path -> pages.stream().noneMatch(one -> one.path().equals(path)));
        // A list of nothing is no page to find.
        boolean events = pages.stream().anyMatch(one -> one.path().startsWith(Event.FOLDER + "/"));
        return new SiteMap(Stream.of(
                        Stream.concat(fixed(site).stream(), parts).map(path -> new Written(path, all)),
                        Stream.of(new Written(Event.FOLDER, all)).filter(list -> events),
                        pages.stream(),
                        studies.ownOf(site, at).stream())
                .flatMap(Function.identity())
                .filter(one -> !hidden.contains(one.path()))
                .map(one -> entry(site, one.path(), one.languages()))
                .toList());
    }

    /** The paths of pages that search engines shall not show. */
    private Set<String> hidden(Site site, Engines engines, Instant at) {
        var hidden = new HashSet<String>();
        var documents = new ArrayList<UUID>();
        for (String to : engines.hiddenPages()) {
            if (to.startsWith("page:")) {
                hidden.add(to.substring("page:".length()));
            } else {
                documents.add(UUID.fromString(to.substring("document:".length())));
            }
        }
        hidden.addAll(lists.readable(site.id(), documents, at).values());
        return hidden;
    }

    /** Every page that is found on the site, but those that are lists on every site. */
    public List<Written> written(Site site, Instant at) {
        return Stream.concat(pages(site, at).stream(), studies.foundOn(site, at).stream())
                .toList();
    }

    private List<Written> pages(Site site, Instant at) {
        var written = new ArrayList<Written>();
        Map<String, Words> policies = policies(site, at);
        policies.forEach((path, titles) ->
                written.add(new Written(path, titles.byLanguage().keySet())));
        lists.under(site.id(), "", at).stream()
                .filter(listed -> !listed.path().startsWith("/avdelinger/")
                        && !listed.path().startsWith("/steder/")
                        && !policies.containsKey(listed.path()))
                .forEach(listed -> written.add(
                        new Written(listed.path(), listed.titles().byLanguage().keySet())));
        papers.on(site.id(), at).stream()
                .filter(paper -> paper.isShown(at))
                .forEach(paper -> written.add(new Written(
                        paper.path(), PaperPages.written(site, paper.says().language()))));
        UUID organisation = site.settings().organisation();
        if (organisation != null) {
            var tree = nodes.around(organisation, at);
            List<Language> main = List.of(site.mainLanguage());
            tree.departmentsOf(organisation)
                    .forEach(node -> written.add(new Written("/avdelinger/" + tree.departmentPath(node.id()), main)));
            tree.under(organisation, node -> node.kind().isPlace())
                    .forEach(node -> written.add(new Written("/steder/" + node.slug(), main)));
        }
        events.of(site.id(), at)
                .forEach(event -> written.add(
                        new Written(event.address(), event.titles().byLanguage().keySet())));
        return written;
    }

    /** The national texts that stand on every site, with their titles. */
    private Map<String, Words> policies(Site site, Instant at) {
        return sites.find(Site.NATIONAL_BASE, at)
                .map(base -> lists.titles(
                        base.id(), Policy.on(site).stream().map(Policy::path).toList(), at))
                .orElse(Map.of());
    }

    private static List<String> fixed(Site site) {
        if (site.settings().treats()) {
            return List.of(
                    "/", "/behandlinger", "/avdelinger", "/steder", "/nyheter", "/ledige-stillinger", Study.FOLDER);
        }
        return site.isNationalBase() ? List.of("/", "/behandlinger") : List.of("/", "/nyheter", "/ledige-stillinger");
    }

    private static SiteMap.Entry entry(Site site, String path, Collection<Language> written) {
        var addresses = new EnumMap<Language, String>(Language.class);
        site.settings().languages().stream()
                .filter(written::contains)
                .forEach(language ->
                        addresses.put(language, Outside.canonical(site.host(), site.address(language, path))));
        return new SiteMap.Entry(addresses);
    }
}
