package no.fnsp.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.media.Asset;
import no.fnsp.media.Catalogue;
import no.fnsp.media.Description;
import no.fnsp.media.Item;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a writer may put in a text, for the dialogs of the rich-text field: the site's own, and what all sites share. */
@Controller
class SearchController {

    private static final int MOST = 40;

    private final Lookup lookup;
    private final Catalogue catalogue;
    private final Sites sites;

    SearchController(Lookup lookup, Catalogue catalogue, Sites sites) {
        this.lookup = lookup;
        this.catalogue = catalogue;
        this.sites = sites;
    }

    /**
     * Answers {@code {"items": [{"id", "title", "kind", "thumb", "alt", "credit"}]}}: only what readers may see now.
     *
     * @param kind {@code picture}, {@code document}, or empty for both
     * @param language the language {@code alt} is wanted in; the best there is where it is missing
     */
    @GetMapping("/desk/sites/{site}/media/search")
    Reply search(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String language) {
        return lookup.site(desk, site)
                .map(here -> Reply.data(Map.of("items", found(here, Asked.of(q, kind, "", 1), language))))
                .orElseGet(Reply::missing);
    }

    private List<Map<String, Object>> found(Here here, Asked asked, String language) {
        Language wanted = Language.find(language).orElse(here.site().mainLanguage());
        List<UUID> from = Stream.concat(Stream.of(here.site()), sites.find(Site.NATIONAL_BASE, here.now()).stream())
                .map(Site::id)
                .distinct()
                .toList();
        return catalogue
                .search(new Catalogue.Wanted(from, asked.words(), asked.kind(), null, Set.of()), 0, MOST, here.now())
                .stream()
                .filter(item -> item.mayBeShown(here.now()))
                .map(item -> data(here, item, wanted))
                .toList();
    }

    private static Map<String, Object> data(Here here, Item item, Language language) {
        Description description = item.described();
        var data = new LinkedHashMap<String, Object>();
        data.put("id", item.asset().id().toString());
        data.put("title", description.title());
        data.put("kind", item.asset().kind().key());
        data.put("alt", description.alt().plain(language));
        data.put("credit", description.credit());
        if (item.asset().kind() == Asset.Kind.PICTURE) {
            data.put("thumb", Seen.thumb(here, item));
        }
        return data;
    }
}
