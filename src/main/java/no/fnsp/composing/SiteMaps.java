package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.organisation.Nodes;
import no.fnsp.sharing.SiteLists;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
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

    /** A page that is written for its own sake, and in which languages. */
    public record Written(String path, Collection<Language> languages) {}

    public SiteMap of(Site site, Instant at) {
        List<Language> all = site.settings().languages();
        Settings.Engines engines = site.settings().engines();
        if (engines.hidden()) {
            return new SiteMap(List.of());
        }
        Set<String> hidden = hidden(site, engines, at);
        List<Written> written = written(site, at);
        // The front page of a part where no text of the site stands.
        Stream<String> parts = site.settings().parts().stream()
                .map(Part::path)
                .filter(path -> written.stream().noneMatch(one -> one.path().equals(path)));
        return new SiteMap(Stream.concat(
                        Stream.concat(fixed(site).stream(), parts).map(path -> new Written(path, all)),
                        written.stream())
                .filter(one -> !hidden.contains(one.path()))
                .map(one -> entry(site, one.path(), one.languages()))
                .toList());
    }

    /** The paths of pages that search engines shall not show. */
    private Set<String> hidden(Site site, Settings.Engines engines, Instant at) {
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

    /** Every page of the site but those that are lists on every site. */
    public List<Written> written(Site site, Instant at) {
        var written = new ArrayList<Written>();
        lists.under(site.id(), "", at).stream()
                .filter(listed -> !listed.path().startsWith("/avdelinger/")
                        && !listed.path().startsWith("/steder/"))
                .forEach(listed -> written.add(
                        new Written(listed.path(), listed.titles().byLanguage().keySet())));
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
