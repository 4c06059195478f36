package no.fnsp.composing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Embeds;
import no.fnsp.html.Link;
import no.fnsp.html.Links;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to its frame.
 *
 * @param title without the site's name; empty for the front page
 * @param languages the languages the page can be read in
 * @param links where addresses inside its texts lead
 * @param embeds what its texts show but do not hold
 * @param indexed whether search engines may show it
 * @param home the site whose address search engines should know, for a page that stands on every site; null for the reader's own
 */
record Setting(
        String title,
        String description,
        List<Link> breadcrumb,
        Collection<Language> languages,
        Links links,
        Embeds embeds,
        List<Map<String, Object>> jsonLd,
        boolean indexed,
        @Nullable Site home) {

    static Setting of(Visit visit, String title, List<Link> breadcrumb) {
        return new Setting(
                title,
                "",
                breadcrumb,
                visit.site().settings().languages(),
                Links.NONE,
                Embeds.NONE,
                List.of(),
                true,
                null);
    }

    Setting describedAs(String words) {
        String line = words.length() > 300 ? words.substring(0, words.lastIndexOf(' ', 297)) + " …" : words;
        return new Setting(title, line, breadcrumb, languages, links, embeds, jsonLd, indexed, home);
    }

    Setting in(Collection<Language> written) {
        return new Setting(title, description, breadcrumb, written, links, embeds, jsonLd, indexed, home);
    }

    Setting linking(Links others) {
        return new Setting(title, description, breadcrumb, languages, others, embeds, jsonLd, indexed, home);
    }

    Setting showing(Embeds others) {
        return new Setting(title, description, breadcrumb, languages, links, others, jsonLd, indexed, home);
    }

    Setting marked(Map<String, Object> schema) {
        return new Setting(title, description, breadcrumb, languages, links, embeds, List.of(schema), indexed, home);
    }

    /** Something else that the page is. */
    Setting also(Map<String, Object> schema) {
        var all = new ArrayList<>(jsonLd);
        all.add(schema);
        return new Setting(title, description, breadcrumb, languages, links, embeds, all, indexed, home);
    }

    Setting hidden() {
        return new Setting(title, description, breadcrumb, languages, links, embeds, jsonLd, false, home);
    }

    /** The same words stand on every site, and this is the one to find. */
    Setting at(Site one) {
        return new Setting(title, description, breadcrumb, languages, links, embeds, jsonLd, indexed, one);
    }
}
