package no.fnsp.readership;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.statistics.Figures.Click;
import no.fnsp.statistics.Figures.LanguageCount;

/** How much one page of a site is read, and where its readers go on to. Never changes. */
public record PageStatisticsPage(
        DeskFrame frame,
        Here here,
        Period period,
        String path,
        String title,
        Plot plot,
        List<LanguageCount> languages,
        List<Click> outgoing)
        implements DeskPage {

    public PageStatisticsPage {
        languages = List.copyOf(languages);
        outgoing = List.copyOf(outgoing);
    }

    /** The same days as a file. */
    String file() {
        return here.to("/statistics/csv?what=page&period=" + period.key() + "&path="
                + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }
}
