package no.fnsp.leaflet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.PageRenderer;
import no.fnsp.press.Press;
import no.fnsp.press.Style;
import no.fnsp.text.Norway;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Makes documents of pages: the very words that readers of the page are sent, set for A4. */
@Component
public class Leaflets {

    private static final ZoneId NORWAY = Norway.TIME;

    private final PageRenderer renderer = new PageRenderer();
    private final Pictures pictures;

    Leaflets(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The day a document that is made at this instant bears. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, NORWAY);
    }

    /**
     * @param leaves at least one; several are a booklet with a table of contents
     * @param at the instant the pages were composed at
     * @return a tagged PDF (PDF/UA-1) in the language of the first page
     */
    public byte[] print(List<Leaf> leaves, Instant at) {
        var sheets = new ArrayList<Sheet>();
        for (Leaf leaf : leaves) {
            sheets.add(sheet(sheets.size() + 1, leaf));
        }
        Frame first = leaves.getFirst().page().frame();
        Document paper = Jsoup.parse(renderer.text(new BookletPage(first, sheets, first.date(day(at)))));
        for (Sheet sheet : sheets) {
            fill(paper.expectFirst("#text-" + sheet.number()), sheet.paper().text());
            Element review = sheet.paper().review();
            if (review != null) {
                paper.expectFirst("#review-" + sheet.number()).appendChild(review);
            }
        }
        return Press.print(paper, Style.LEAFLET);
    }

    private Sheet sheet(int number, Leaf leaf) {
        Element main = Jsoup.parse(renderer.text(leaf.page())).expectFirst("main");
        return Sheet.of(number, leaf, OnPaper.of(main, leaf, pictures));
    }

    private static void fill(Element slot, Element text) {
        slot.appendChildren(List.copyOf(text.childNodes()));
    }
}
