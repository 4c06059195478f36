package no.fnsp.adopting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Norway;

/** Until when sites may wait with national changes. Never changes. @param days what is usual @param trouble empty for nothing */
public record LastDatesPage(DeskFrame frame, Here here, int days, List<RunningDates.Waited> running, String trouble)
        implements DeskPage {

    private static final ZoneId NORWAY = Norway.TIME;

    public LastDatesPage {
        running = List.copyOf(running);
    }

    String day(RunningDates.Waited one) {
        return LocalDate.ofInstant(one.last(), NORWAY).toString();
    }
}
