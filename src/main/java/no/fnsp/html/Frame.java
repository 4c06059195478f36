package no.fnsp.html;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Everything around a page: what the browser, the header, the banners and the footer need. Never changes.
 *
 * @param language the language of the page
 * @param words the interface texts for that language
 * @param build names this build of the software in the addresses of style sheets and pictures
 * @param breadcrumb from the site's front page to the page's parent; the page itself is not in it
 * @param notices open notices for this page, most serious first
 * @param links where {@code document:} and {@code page:} addresses inside texts lead
 * @param embeds the pictures, documents and facts that the texts show
 * @param foot what counts that it is read, and asks its readers
 */
public record Frame(
        Language language,
        Messages words,
        String build,
        SiteLook site,
        Head head,
        Header header,
        List<Link> breadcrumb,
        List<Notice> notices,
        Banners banners,
        Footer footer,
        Links links,
        Embeds embeds,
        Foot foot) {

    public Frame {
        breadcrumb = List.copyOf(breadcrumb);
        notices = List.copyOf(notices);
    }

    /** A frame around texts that show nothing but words. */
    public Frame(
            Language language,
            Messages words,
            String build,
            SiteLook site,
            Head head,
            Header header,
            List<Link> breadcrumb,
            List<Notice> notices,
            Banners banners,
            Footer footer,
            Links links) {
        this(
                language,
                words,
                build,
                site,
                head,
                header,
                breadcrumb,
                notices,
                banners,
                footer,
                links,
                Embeds.NONE,
                Foot.NONE);
    }

    /** The same frame around texts that show these. */
    public Frame with(Embeds others) {
        return new Frame(
                language, words, build, site, head, header, breadcrumb, notices, banners, footer, links, others, foot);
    }

    /** The same frame around words in another language than the page's: what they show is said in theirs. */
    public Frame in(Language content) {
        Embeds theirs = embeds.in(content);
        return theirs.equals(embeds) ? this : with(theirs);
    }

    /** A frame that belongs to no site: for hosts we do not know, and for errors before a site is found. */
    public static Frame withoutSite(Language language, String build, String title) {
        return new Frame(
                language,
                Messages.of(language),
                build,
                SiteLook.NONE,
                Head.hidden(title),
                Header.NONE,
                List.of(),
                List.of(),
                Banners.NONE,
                Footer.NONE,
                Links.NONE);
    }

    /** The page's own address as a leaflet: with {@code .pdf} behind the path. Null where the page stands at no address of its own. */
    public @Nullable String leaflet() {
        boolean elsewhere = banners.preview() || banners.past() != null;
        return elsewhere ? null : header.own().map(Frame::leaflet).orElse(null);
    }

    private static String leaflet(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address + ".pdf" : address.substring(0, query) + ".pdf" + address.substring(query);
    }

    /** The address of a style sheet or picture of this build. */
    public String asset(String file) {
        return "/assets/" + build + "/" + file;
    }

    String themeAsset() {
        return asset("themes/" + site.theme().key() + ".css");
    }

    String accentAsset() {
        return asset("accents/" + site.accent() + ".css");
    }

    /**
     * What to write in {@code lang=} on words of the content; null is the page's own language.
     * Nothing when they are in the language of the interface texts, which the whole body is marked with.
     */
    public @Nullable String lang(@Nullable Language content) {
        Language real = content == null ? language : content;
        return real == words.language() ? null : real.code();
    }

    /** The same for words that are in the page's own language. */
    public @Nullable String lang() {
        return lang(null);
    }

    /** What to write in {@code lang=} on the body: nothing when the interface texts are in the page's language. */
    public @Nullable String wordsLang() {
        return words.language() == language ? null : words.language().code();
    }

    /** Whether words are in another language than the page, so that the reader must be told. */
    public boolean foreign(Language content) {
        return content != language;
    }

    /** "This text is not available in … yet." */
    public String languageNotice(Language content) {
        return words.get("language.notice", languageName(language), languageName(content));
    }

    private String languageName(Language other) {
        return words.get("language." + other.code());
    }

    /** What to write in {@code lang=} for names and titles that exist in Norwegian only. */
    public String norwegian() {
        return language == Language.NN ? "nn" : "nb";
    }

    public String date(LocalDate date) {
        return words.date(date);
    }

    /** Safe inline HTML with its inner addresses led to where they stand on this site, and its facts as they are now. */
    public Content show(Markup markup) {
        String html = Shown.with(embeds, links.led(markup.html()));
        return output -> output.writeContent(html);
    }

    /** The picture as it may be shown, or null when it may not. */
    public Embeds.@Nullable Picture picture(Element.Picture picture) {
        return embeds.picture(picture.media()).orElse(null);
    }

    /** The document, or null when it is gone. */
    public Embeds.@Nullable File file(Element.Attachment attachment) {
        return embeds.file(attachment.media()).orElse(null);
    }

    /** What kind of file it is and how large. */
    public String told(Embeds.File file) {
        return file.told(Locale.of(words.language().code()));
    }

    /** A JSON-LD text that cannot end the element it stands in. */
    public Content jsonLd(String json) {
        String safe = Escape.json(json);
        return output -> output.writeContent(safe);
    }

    public List<Notice> noticesAboveHeader() {
        return notices.stream()
                .filter(notice -> notice.kind() == Notice.Kind.INFO)
                .toList();
    }

    public List<Notice> noticesUnderBreadcrumb() {
        return notices.stream()
                .filter(notice -> notice.kind() != Notice.Kind.INFO)
                .toList();
    }
}
