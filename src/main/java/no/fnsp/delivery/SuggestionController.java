package no.fnsp.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.search.Finder;
import no.fnsp.site.Part;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.Jsonb;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a reader may be about to write, for the script of the search field. The address has the site's base and the language before it. */
@Controller
class SuggestionController {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final String ADDRESS = "/sok/forslag";

    private final Sites sites;
    private final Finder finder;

    SuggestionController(Sites sites, Finder finder) {
        this.sites = sites;
        this.finder = finder;
    }

    /** Answers {@code {"items": [{"title", "href", "called"}]}}; no items where there is no site, or too little was typed. */
    @GetMapping({ADDRESS, "/{one}" + ADDRESS, "/{one}/{other}" + ADDRESS})
    void suggest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = Requested.path(request);
        Optional<Site> site = sites.reached(Asked.by(request).host(), address).map(Sites.Reached::site);
        List<Map<String, String>> items = Requested.problem(request).isPresent()
                ? List.of()
                : site.map(one -> items(one, Path.of(one, address), typed(request), within(request, one)))
                        .orElse(List.of());
        Answer.secure(response);
        response.setHeader("Cache-Control", "public, max-age=60, s-maxage=3");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(Jsonb.write(Map.of("items", items)).getBytes(StandardCharsets.UTF_8));
    }

    private static String typed(HttpServletRequest request) {
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        return typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /** The folder of the part of the site that the reader is in; what is no part narrows nothing. */
    private static String within(HttpServletRequest request, Site site) {
        String folder = request.getParameter("innenfor");
        return site.settings().parts().stream()
                .map(Part::path)
                .filter(path -> path.equals(folder))
                .findFirst()
                .orElse("");
    }

    private List<Map<String, String>> items(Site site, Path path, String typed, String within) {
        return typed.length() < SHORTEST || !path.rest().equals(ADDRESS)
                ? List.of()
                : finder.suggest(site.id(), path.language(), typed, within).stream()
                        .map(one -> item(site, path, one))
                        .toList();
    }

    private static Map<String, String> item(Site site, Path path, Finder.Suggestion suggestion) {
        var item = new LinkedHashMap<String, String>();
        item.put("title", suggestion.title());
        item.put("href", site.address(path.language(), suggestion.path()));
        item.put("lang", suggestion.language().code());
        if (!suggestion.called().isEmpty()) {
            item.put("called", suggestion.called());
        }
        return item;
    }
}
