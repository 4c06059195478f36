package no.fnsp.statistics;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.site.PageMarks.Marked;
import org.springframework.stereotype.Component;

/**
 * Counts pages as they are sent from here, whether they were composed or kept: asked by whatever sends them, also by a filter that
 * knows no more than the bytes. Also right when it was answered that nothing has changed (304): that was a reading too.
 */
@Component
public class OriginCount {

    private final Readings readings;

    OriginCount(Readings readings) {
        this.readings = readings;
    }

    /**
     * A page was sent. Asks no database, takes no lock, and costs less than a microsecond.
     *
     * @param page made once, and kept with the bytes: {@code visit.marked()}, where the page's {@code frame().foot().counts()}
     */
    public void served(Marked page, HttpServletRequest request) {
        // Nobody reads what was not sent: HEAD is how machines look whether a page is there.
        if (!"HEAD".equals(request.getMethod()) && Readers.isOne(request)) {
            readings.seen(Seen.How.SERVED, page);
        }
    }

    /** As above, where what asked says of itself has been read already; not to be told of HEAD. */
    public void served(Marked page, Readers.Said said) {
        if (Readers.isOne(said)) {
            readings.seen(Seen.How.SERVED, page);
        }
    }
}
