package no.fnsp.readership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.statistics.Figures.Click;
import no.fnsp.statistics.Figures.PageCount;
import no.fnsp.statistics.Figures.TextCount;

/**
 * How much a site is read, and where readers go on to. Never changes.
 *
 * @param texts the site's own texts wherever they are read; none but at the national base
 */
public record StatisticsPage(
        DeskFrame frame,
        Here here,
        Period period,
        Plot plot,
        List<PageCount> pages,
        List<Click> outgoing,
        List<TextCount> texts)
        implements DeskPage {

    public StatisticsPage {
        pages = List.copyOf(pages);
        outgoing = List.copyOf(outgoing);
        texts = List.copyOf(texts);
    }

    String page(PageCount page) {
        return here.to("/statistics/page?period=" + period.key() + "&path="
                + URLEncoder.encode(page.path(), StandardCharsets.UTF_8));
    }

    String text(TextCount text) {
        return here.to("/statistics/texts/" + text.text() + "?period=" + period.key());
    }

    /** @param what days, pages, outgoing or texts */
    String file(String what) {
        return here.to("/statistics/csv?what=" + what + "&period=" + period.key());
    }
}
