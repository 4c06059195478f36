package no.fnsp.readership;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.statistics.Figures.Count;

/** How much a national text is read, site by site. Never changes. @param rows the most read first */
public record TextStatisticsPage(
        DeskFrame frame, Here here, Period period, UUID text, String title, Plot plot, List<Row> rows)
        implements DeskPage {

    public TextStatisticsPage {
        rows = List.copyOf(rows);
    }

    record Row(String site, Count count) {}
}
