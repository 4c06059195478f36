package no.fnsp.manuscript;

import java.util.HashSet;
import java.util.regex.Pattern;
import no.fnsp.manuscript.Manuscript.Dropped;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Takes out of a page what is no words of its writer's: script, style, pictures, what Word puts between the lines. */
final class Unwanted {

    private static final String HIDDEN = "[hidden], [style~=(?i)display:\\s*none], [style*=mso-hide], "
            + "[style*=mso-element:comment], .msocomanchor, .MsoCommentReference";
    private static final String EMBEDDED = "iframe, object, embed, video, audio, canvas, math, frameset, applet";
    private static final String NO_WORDS =
            "style, template, noscript, noembed, noframes, svg, title, meta, link, base, xml, input, select, datalist, source, track";

    /** What Word writes as the number or the dot of a list; in a heading it is a number that is counted anew. */
    private static final String HEADING_NUMBERS = ":is(h1, h2, h3, h4, h5, h6) [style~=(?i)mso-list:\\s*Ignore]";

    private static final Pattern LEADS =
            Pattern.compile("(?i)\\s*(?:https?|mailto|tel|document|page|media):.*|#.*|", Pattern.DOTALL);
    private static final Pattern RUNS =
            Pattern.compile("(?i)[\\s\\p{Cntrl}]*(?:javascript|vbscript|data):.*", Pattern.DOTALL);

    private Unwanted() {}

    static void takeOut(Element body, Gathered gathered) {
        gathered.drop(Dropped.SCRIPT, scripts(body));
        gathered.drop(Dropped.LINK, deadLinks(body));
        body.select("script, " + NO_WORDS + ", " + HEADING_NUMBERS).remove();
        body.select("figure[data-media] img").remove();
        gathered.drop(Dropped.PICTURE, takeOut(body.select("img, picture:not(:has(img)), [type=image]")));
        gathered.drop(Dropped.EMBEDDED, takeOut(body.select(EMBEDDED)));
        gathered.drop(Dropped.HIDDEN, takeOut(outermost(body.select(HIDDEN))));
        forgetWordsLanguages(body);
    }

    /** Word says of half the words that they are in the language of the keyboard. */
    private static void forgetWordsLanguages(Element body) {
        if (body.selectFirst("[class^=Mso]") != null) {
            body.select("[lang]").removeAttr("lang");
        }
    }

    private static int takeOut(Elements what) {
        what.remove();
        return what.size();
    }

    private static Elements outermost(Elements what) {
        var all = new HashSet<Element>(what);
        return new Elements(what.stream()
                .filter(element -> element.parents().stream().noneMatch(all::contains))
                .toList());
    }

    private static int scripts(Element body) {
        int handlers = (int) body.select("[^on]").stream()
                .filter(element -> element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .anyMatch(name -> name.matches("on[a-z]+")))
                .count();
        int links = (int) body.select("a[href]").stream()
                .filter(link -> RUNS.matcher(link.attr("href")).matches())
                .count();
        return handlers + links + body.select("script:not([type*=json])").size();
    }

    private static int deadLinks(Element body) {
        return (int) body.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(href ->
                        !LEADS.matcher(href).matches() && !RUNS.matcher(href).matches())
                .count();
    }
}
