package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * Safe inline HTML: emphasis, links, phone numbers, reusable facts and passages in another language. Never changes.
 * Only {@link #clean} makes one, so a template may print it raw. What is clean stays exactly as it is when cleaned again,
 * so that a text read back from the store has the hash it was approved under.
 */
public final class Markup {

    public static final Markup EMPTY = new Markup("");

    /** A single no-break space is somebody's wish, as in a phone number; in a run of white space it is debris. */
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}&&[^\\u00a0]][\\s\\p{Z}\\p{Cc}]*|\\u00a0[\\s\\p{Z}\\p{Cc}]+");

    /** Words, the five entities, and our few tags with no other attributes than theirs. Possessive, so that it never backtracks. */
    private static final Pattern CLEAN = Pattern.compile("(?:[^<>&]++|&(?:amp|lt|gt|quot|nbsp);"
            + "|<(?:strong|em|sub|sup|br)>|</(?:strong|em|sub|sup|a|span|data)>"
            + "|<a href=\"(?:https?|mailto|tel|document|page):[^\"<>]*+\"(?: hreflang=\"[a-zA-Z-]*+\")?>"
            + "|<a href=\"media:" + SafeInline.ID + "\">|<data value=\"fact:" + SafeInline.ID + "\">"
            + "|<span lang=\"[a-zA-Z-]*+\">)*+");

    private static final Pattern FACT = Pattern.compile("<data value=\"fact:(" + SafeInline.ID + ")\">");
    private static final Pattern MEDIA = Pattern.compile("<a href=\"media:(" + SafeInline.ID + ")\"");

    private static final Pattern ENDS = Pattern.compile("^[ \\u00a0]|[ \\u00a0]$");

    /** Half a character, or a byte order mark: no store takes the one, and nobody sees the other. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cs}\\ufeff]");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** Takes any HTML and keeps only what is safe inside a paragraph; white space is folded. */
    public static Markup clean(String html) {
        // Words without a tag cannot carry anything but words; most blocks are such.
        var folded = fold(html);
        return new Markup(isPlain(folded) ? folded : SafeInline.of(folded, Markup::fold));
    }

    /**
     * Takes what {@link #html} gave and a store kept. A page reads some fifty of these, so words in the narrow grammar
     * of clean markup are taken as they stand; anything else is cleaned, whatever the store says.
     */
    @JsonCreator
    static Markup stored(String html) {
        return isPlain(html) || CLEAN.matcher(html).matches() ? new Markup(html) : clean(html);
    }

    /** Takes plain words; every character is kept as the reader should see it. */
    public static Markup plain(String words) {
        var folded = fold(words);
        return isPlain(folded) ? new Markup(folded) : clean(Entities.escape(folded));
    }

    private static boolean isPlain(String html) {
        return html.indexOf('<') < 0 && html.indexOf('>') < 0 && html.indexOf('&') < 0;
    }

    private static String fold(String html) {
        var writable = UNWRITABLE.matcher(html).replaceAll("");
        return ENDS.matcher(SPACES.matcher(writable).replaceAll(" ")).replaceAll("");
    }

    @JsonValue
    public String html() {
        return html;
    }

    /** The words alone, without tags. */
    public String text() {
        return isPlain(html) ? html : fold(Jsoup.parseBodyFragment(html).body().wholeText());
    }

    /** The links in reading order. */
    public List<Link> links() {
        return html.contains("<a ")
                ? Jsoup.parseBodyFragment(html).select("a[href]").stream()
                        .map(link -> new Link(link.attr("href"), link.text()))
                        .toList()
                : List.of();
    }

    /** The reusable facts in reading order. */
    public List<UUID> facts() {
        return ids(FACT);
    }

    /** The documents that are linked to, in reading order. */
    public List<UUID> media() {
        return ids(MEDIA);
    }

    private List<UUID> ids(Pattern tag) {
        return html.indexOf('<') < 0
                ? List.of()
                : tag.matcher(html)
                        .results()
                        .map(found -> UUID.fromString(found.group(1)))
                        .toList();
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

    /**
     * A link in the text and the words that bear it.
     *
     * @param href an address outside, {@code mailto:}, {@code tel:}, or one of our own: {@code document:} with an id,
     *     {@code page:} with a path on the site, {@code media:} with the id of a document in the media library
     */
    public record Link(String href, String words) {}
}
