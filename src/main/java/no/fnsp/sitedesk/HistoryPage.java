package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.site.Setup;

/** What has been set up of a site, newest first. Never changes. @param read the number of what is said now */
public record HistoryPage(DeskFrame frame, Here here, long read, List<Change> changes) implements DeskPage {

    public HistoryPage {
        changes = List.copyOf(changes);
    }

    /**
     * One thing that was set up.
     *
     * @param number of the version that it came with
     * @param before of the version that it was otherwise in; 0 for none
     * @param said what it said from then on
     * @param was what it said before
     */
    record Change(long number, long before, Setup what, String by, String when, List<String> said, List<String> was) {

        Change {
            said = List.copyOf(said);
            was = List.copyOf(was);
        }
    }
}
