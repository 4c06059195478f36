package no.fnsp.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a site, and beside it in the national base. Never changes.
 *
 * @param action the address of the page without a question
 * @param q what was asked; empty for nothing yet
 * @param within the part of the site that is searched; null for the whole
 * @param promoted what the editors want those to find who ask this
 * @param hits those of this page of the answer
 * @param total how many there are on all pages of it
 * @param page from 1, of {@code pages}
 * @param national texts that the site does not tell of itself
 * @param nationalFirst whether those are nearer to what was asked than the site's own
 * @param corrected what was looked for as well as what was written; empty for nothing
 * @param instead where to look when nothing was found
 * @param away whether there is no search at the moment
 */
public record SearchPage(
        Frame frame,
        String action,
        String q,
        @Nullable Within within,
        List<Link> promoted,
        List<Hit> hits,
        int total,
        int page,
        int pages,
        List<Hit> national,
        boolean nationalFirst,
        String corrected,
        List<Facet> facets,
        @Nullable String previous,
        @Nullable String next,
        List<Link> instead,
        boolean away)
        implements Page {

    public SearchPage {
        promoted = List.copyOf(promoted);
        hits = List.copyOf(hits);
        national = List.copyOf(national);
        facets = List.copyOf(facets);
        instead = List.copyOf(instead);
    }

    public boolean asked() {
        return !q.isEmpty();
    }

    /** Nothing of the site's own, and nothing national. */
    public boolean nothing() {
        return hits.isEmpty() && national.isEmpty();
    }

    public boolean narrowed() {
        return facets.stream().anyMatch(facet -> facet.chosen() != null);
    }

    /** The number of the first hit on this page. */
    int first() {
        return (page - 1) * 10 + 1;
    }

    /** The same question with nothing narrowed, in the same part of the site. */
    String clear() {
        String all = action + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return within == null ? all : all + "&innenfor=" + URLEncoder.encode(within.folder(), StandardCharsets.UTF_8);
    }

    /** A part of the site that is searched alone. @param whole the name of the whole site, and the same asked of that */
    public record Within(Words.Spoken name, String folder, Link whole) {}

    /**
     * A page that was found.
     *
     * @param kind what kind of page it is, in words
     * @param called the one of its other names that was asked for; empty for none
     * @param language of its title and excerpt
     */
    public record Hit(
            String href, String kind, List<Mark> title, String called, List<Mark> excerpt, Language language) {

        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A stretch of words. @param found whether it is what was looked for */
    public record Mark(String words, boolean found) {}

    /** What the hits may be narrowed by. @param name its message @param all the address without it */
    public record Facet(String name, String all, List<Option> options) {

        public Facet {
            options = List.copyOf(options);
        }

        @Nullable
        Option chosen() {
            return options.stream().filter(Option::chosen).findFirst().orElse(null);
        }
    }

    /** One value of a facet, and how many hits it has. */
    public record Option(String label, String href, int count, boolean chosen) {}
}
