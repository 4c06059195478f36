package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * Safe inline HTML: emphasis, links, phone numbers and passages in another language. Never changes.
 * Only {@link #clean} makes one, so a template may print it raw.
 */
public final class Markup {

    public static final Markup EMPTY = new Markup("");

    private static final Safelist INLINE = new Safelist()
            .addTags("strong", "em", "a", "span", "sub", "sup", "br")
            .addAttributes("a", "href", "hreflang")
            .addAttributes("span", "lang")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "document", "page")
            .preserveRelativeLinks(false);

    private static final Document.OutputSettings AS_WRITTEN =
            new Document.OutputSettings().prettyPrint(false).charset("UTF-8");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** Takes any HTML and keeps only what is safe inside a paragraph; white space is folded. */
    @JsonCreator
    public static Markup clean(String html) {
        // Words without a tag cannot carry anything but words; most blocks are such.
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return new Markup(fold(html));
        }
        return new Markup(fold(Jsoup.clean(html, "", INLINE, AS_WRITTEN)));
    }

    /** Takes plain words; every character is kept as the reader should see it. */
    public static Markup plain(String words) {
        return clean(org.jsoup.nodes.Entities.escape(words));
    }

    private static String fold(String html) {
        return html.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip().replace("&nbsp;", "\u00a0");
    }

    @JsonValue
    public String html() {
        return html;
    }

    /** The words alone, without tags. */
    public String text() {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? html
                : Parser.unescapeEntities(Jsoup.parseBodyFragment(html).text(), false);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markup markup && html.equals(markup.html);
    }

    @Override
    public int hashCode() {
        return Objects.hash(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
