package no.fnsp.composing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.fnsp.html.Embeds;
import no.fnsp.html.Link;
import no.fnsp.html.Links;
import no.fnsp.text.Language;

/**
 * What a page says of itself to its frame.
 *
 * @param title without the site's name; empty for the front page
 * @param languages the languages the page can be read in
 * @param links where addresses inside its texts lead
 * @param embeds what its texts show but do not hold
 * @param indexed whether search engines may show it
 */
record Setting(
        String title,
        String description,
        List<Link> breadcrumb,
        Collection<Language> languages,
        Links links,
        Embeds embeds,
        List<Map<String, Object>> jsonLd,
        boolean indexed) {

    static Setting of(Visit visit, String title, List<Link> breadcrumb) {
        return new Setting(
                title, "", breadcrumb, visit.site().settings().languages(), Links.NONE, Embeds.NONE, List.of(), true);
    }

    Setting describedAs(String words) {
        String line = words.length() > 300 ? words.substring(0, words.lastIndexOf(' ', 297)) + " …" : words;
        return new Setting(title, line, breadcrumb, languages, links, embeds, jsonLd, indexed);
    }

    Setting in(Collection<Language> written) {
        return new Setting(title, description, breadcrumb, written, links, embeds, jsonLd, indexed);
    }

    Setting linking(Links others) {
        return new Setting(title, description, breadcrumb, languages, others, embeds, jsonLd, indexed);
    }

    Setting showing(Embeds others) {
        return new Setting(title, description, breadcrumb, languages, links, others, jsonLd, indexed);
    }

    Setting marked(Map<String, Object> schema) {
        return new Setting(title, description, breadcrumb, languages, links, embeds, List.of(schema), indexed);
    }

    Setting hidden() {
        return new Setting(title, description, breadcrumb, languages, links, embeds, jsonLd, false);
    }
}
