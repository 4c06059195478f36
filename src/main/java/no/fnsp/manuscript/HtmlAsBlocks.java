package no.fnsp.manuscript;

import no.fnsp.manuscript.Manuscript.Measure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads HTML as blocks: what {@link BlocksAsHtml} wrote exactly as it was, and anything else, from Word or the web, as well as our few
 * kinds of blocks can say it. What cannot be kept is told; its words are kept.
 */
public final class HtmlAsBlocks {

    /** No text is near it; it is what a browser may take from a clipboard and a server will look at. */
    public static final int MOST_HTML = 8_000_000;

    public static final int MOST_WORDS = 500_000;
    public static final int MOST_BLOCKS = 3_000;

    private HtmlAsBlocks() {}

    public static Manuscript read(String html) {
        if (html.length() > MOST_HTML) {
            return new Manuscript.TooLarge(Measure.HTML, MOST_HTML);
        }
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false).charset("UTF-8");
        var gathered = new Gathered();
        Unwanted.takeOut(page.body(), gathered);
        if (page.body().wholeText().length() > MOST_WORDS) {
            return new Manuscript.TooLarge(Measure.WORDS, MOST_WORDS);
        }
        new Flow(page.body(), gathered).read();
        return gathered.isFull()
                ? new Manuscript.TooLarge(Measure.BLOCKS, MOST_BLOCKS)
                : new Manuscript.Read(gathered.blocks(), gathered.dropped());
    }
}
