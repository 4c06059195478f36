package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.organisation.Nodes;
import no.fnsp.paper.Papers;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** Lists every page of a site. */
@Component
public class SiteMaps {

    private final SiteLists lists;
    private final Nodes nodes;
    private final Sites sites;
    private final Papers papers;

    SiteMaps(SiteLists lists, Nodes nodes, Sites sites, Papers papers) {
        this.lists = lists;
        this.nodes = nodes;
        this.sites = sites;
        this.papers = papers;
    }

    /** A page that is written for its own sake, and in which languages. */
    public record Written(String path, Collection<Language> languages) {}

    public SiteMap of(Site site, Instant at) {
        List<Language> all = site.settings().languages();
        return new SiteMap(Stream.concat(
                        fixed(site).stream().map(path -> new Written(path, all)), written(site, at).stream())
                .map(one -> entry(site, one.path(), one.languages()))
                .toList());
    }

    /** Every page of the site but those that are lists on every site. */
    public List<Written> written(Site site, Instant at) {
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
        return written;
    }

    /** The national texts that stand on every site, with their titles. */
    private Map<String, Words> policies(Site site, Instant at) {
        return sites.find(Site.NATIONAL_BASE, at)
                .map(base -> lists.titles(base.id(), PolicyPages.of(site), at))
                .orElse(Map.of());
    }

    private static List<String> fixed(Site site) {
        if (site.settings().treats()) {
            return List.of("/", "/behandlinger", "/avdelinger", "/steder", "/nyheter");
        }
        return site.isNationalBase() ? List.of("/", "/behandlinger") : List.of("/", "/nyheter");
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
