package no.fnsp.text;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes any HTML into the little of it that may stand inside a paragraph. */
final class SafeInline {

    /** As {@link java.util.UUID} writes it. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Safelist INLINE = new Safelist()
            .addTags("strong", "em", "a", "span", "data", "sub", "sup", "br")
            .addAttributes("a", "href", "hreflang")
            .addAttributes("span", "lang")
            .addAttributes("data", "value")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "document", "page", "media")
            .preserveRelativeLinks(false);

    private static final String NOT_WORDS =
            "script, style, template, noscript, iframe, noembed, noframes, object, svg, math";

    /** Cleaning can unnest what the parser will nest otherwise the next time; a few rounds settle all but the malicious. */
    private static final int ROUNDS = 5;

    private SafeInline() {}

    /** What is safe, in a form that comes out the same the next time. */
    static String of(String html, UnaryOperator<String> fold) {
        var before = html;
        for (int round = 0; round < ROUNDS; round++) {
            var after = fold.apply(once(before));
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return wordsAlone(before, fold);
    }

    private static String wordsAlone(String html, UnaryOperator<String> fold) {
        return fold.apply(
                Entities.escape(fold.apply(Jsoup.parseBodyFragment(html).body().wholeText())));
    }

    private static String once(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        dirty.select(NOT_WORDS).remove();
        dirty.select("b").tagName("strong");
        dirty.select("i").tagName("em");
        dirty.body().getAllElements().forEach(SafeInline::standApart);
        return asWritten(tidied(new Cleaner(INLINE).clean(dirty)));
    }

    /** The last word of a paragraph and the first of the next must not become one. */
    private static void standApart(Element element) {
        if (element.isBlock() && !element.normalName().equals("body")) {
            element.prependText(" ");
            element.appendText(" ");
        }
    }

    /** Takes away what is left of a tag that lost what it was for. */
    private static Document tidied(Document clean) {
        clean.select("a[href^=media:]:not([href~=^media:" + ID + "$])").unwrap();
        clean.select("a[href^=media:]").removeAttr("hreflang");
        clean.select("a:not([href]), span:not([lang]), data:not([value~=^fact:" + ID + "$])")
                .unwrap();
        wordsOfFacts(clean);
        var empty = clean.body()
                .select("strong, em, sub, sup, a, span, data")
                .asList()
                .reversed();
        for (var element : empty) {
            if (!element.hasText() && element.select("br").isEmpty()) {
                element.unwrap();
            }
        }
        return clean;
    }

    /** A fact is words alone: they give way to what the fact says when the page is read. */
    private static void wordsOfFacts(Document clean) {
        clean.select("data br").forEach(line -> line.replaceWith(new TextNode(" ")));
        clean.select("data *").unwrap();
    }

    private static String asWritten(Document clean) {
        clean.outputSettings().prettyPrint(false).charset("UTF-8");
        return clean.body().html().replace("&nbsp;", "\u00a0");
    }
}
