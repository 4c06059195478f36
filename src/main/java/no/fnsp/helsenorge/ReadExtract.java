package no.fnsp.helsenorge;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.manuscript.HtmlAsBlocks;
import no.fnsp.manuscript.Manuscript;
import no.fnsp.outside.Said;
import no.fnsp.outside.Trouble;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the answer about one page: its HTML becomes our own blocks, as everything that is pasted does, and links lead to their site. */
final class ReadExtract {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INGRESS = 1000;
    private static final int LONGEST_BODY = 500_000;

    /** An extract; the rest is read there. */
    private static final int MOST_BLOCKS = 12;

    private ReadExtract() {}

    static Extract read(Said said) throws Trouble {
        String title = said.words("title", LONGEST_TITLE);
        if (title.isEmpty()) {
            throw new Trouble(Trouble.Kind.SHAPE, "title");
        }
        String ingress = said.words("ingress", LONGEST_INGRESS);
        List<Block> blocks = blocks(said.html("body", LONGEST_BODY));
        if (ingress.isEmpty() && blocks.isEmpty()) {
            throw new Trouble(Trouble.Kind.SHAPE, "ingress, body");
        }
        return new Extract(title, ingress, "nn".equals(said.html("language", 5)) ? Language.NN : Language.NB, blocks);
    }

    private static List<Block> blocks(String html) throws Trouble {
        return switch (HtmlAsBlocks.read(ofTheirs(html))) {
            case Manuscript.Read read -> few(read.blocks());
            case Manuscript.TooLarge large -> throw new Trouble(Trouble.Kind.LARGE, "body");
        };
    }

    /** A link is theirs, and none of our own words for pages, documents and facts is known to them. */
    private static String ofTheirs(String html) {
        Document page = Jsoup.parseBodyFragment(html, "https://www.helsenorge.no/");
        page.outputSettings().prettyPrint(false);
        page.select("data, figure").forEach(Element::unwrap);
        for (Element link : page.select("a")) {
            String href = link.absUrl("href");
            if (href.startsWith("https://") || href.startsWith("tel:")) {
                link.attr("href", href);
            } else {
                link.unwrap();
            }
        }
        return page.body().html();
    }

    /** Words alone; with ids by their order, so that the same is the same. */
    private static List<Block> few(List<Block> all) {
        var few = new ArrayList<Block>();
        for (Block block : all) {
            boolean words = block instanceof Block.Paragraph
                    || block instanceof Block.ListItem
                    || block instanceof Block.Subheading;
            if (words && few.size() < MOST_BLOCKS) {
                few.add(block.named(new BlockId("h" + few.size())));
            }
        }
        // A heading with nothing under it promises what is not there.
        while (!few.isEmpty() && few.getLast() instanceof Block.Subheading) {
            few.removeLast();
        }
        return few;
    }
}
