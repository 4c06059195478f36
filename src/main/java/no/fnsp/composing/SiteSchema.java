package no.fnsp.composing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Link;

/** A site, and where on it a page is, in the words of schema.org. */
final class SiteSchema {

    private SiteSchema() {}

    /** Whose the site is, as what it publishes names it. */
    static Map<String, Object> organisation(Visit visit) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("@type", type(visit));
        schema.put("name", visit.site().settings().name());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to("/")));
        return schema;
    }

    static String type(Visit visit) {
        return visit.site().settings().treats() ? "MedicalOrganization" : "Organization";
    }

    /** With the search that stands on every page of it. */
    static Map<String, Object> site(Visit visit) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("name", visit.site().settings().name());
        schema.put("url", Outside.canonical(visit.site().host(), visit.to("/")));
        schema.put("inLanguage", visit.language().code());
        schema.put(
                "potentialAction",
                Map.of(
                        "@type",
                        "SearchAction",
                        "target",
                        Map.of(
                                "@type",
                                "EntryPoint",
                                "urlTemplate",
                                Outside.canonical(visit.site().host(), visit.to(SearchPages.PATH))
                                        + "?q={search_term_string}"),
                        "query-input",
                        "required name=search_term_string"));
        return Frames.schema("WebSite", schema);
    }

    /** The way to a page as its breadcrumb has it. @param title of the page itself, which ends it */
    static Map<String, Object> breadcrumb(Visit visit, List<Link> steps, String title) {
        var items = new ArrayList<Map<String, Object>>();
        for (Link step : steps) {
            items.add(item(
                    items.size() + 1,
                    step.label(),
                    Outside.canonical(visit.site().host(), step.href())));
        }
        items.add(item(items.size() + 1, title, Outside.canonical(visit.site().host(), visit.to(visit.path()))));
        return Frames.schema("BreadcrumbList", Map.of("itemListElement", items));
    }

    private static Map<String, Object> item(int position, String name, String address) {
        var item = new LinkedHashMap<String, Object>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", name);
        item.put("item", address);
        return item;
    }
}
