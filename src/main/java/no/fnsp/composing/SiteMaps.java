package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import no.fnsp.organisation.Nodes;
import no.fnsp.sharing.Listed;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Lists every page of a site. */
@Component
public class SiteMaps {

    private final SiteLists lists;
    private final Nodes nodes;

    SiteMaps(SiteLists lists, Nodes nodes) {
        this.lists = lists;
        this.nodes = nodes;
    }

    public SiteMap of(Site site, Instant at) {
        var entries = new ArrayList<SiteMap.Entry>();
        List<Language> all = site.settings().languages();
        for (String path : fixed(site)) {
            entries.add(entry(site, path, all));
        }
        List<Listed> placed = lists.under(site.id(), "", at);
        placed.stream()
                .filter(listed -> !listed.path().startsWith("/avdelinger/")
                        && !listed.path().startsWith("/steder/"))
                .forEach(listed -> entries.add(
                        entry(site, listed.path(), listed.titles().byLanguage().keySet())));
        UUID organisation = site.settings().organisation();
        if (organisation != null) {
            var tree = nodes.around(organisation, at);
            tree.departmentsOf(organisation)
                    .forEach(node -> entries.add(entry(
                            site, "/avdelinger/" + tree.departmentPath(node.id()), List.of(site.mainLanguage()))));
            tree.under(organisation, node -> node.kind().isPlace())
                    .forEach(node -> entries.add(entry(site, "/steder/" + node.slug(), List.of(site.mainLanguage()))));
        }
        return new SiteMap(entries);
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
