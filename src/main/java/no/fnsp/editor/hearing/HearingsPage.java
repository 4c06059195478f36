package no.fnsp.editor.hearing;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** What a site is or was asked about. Never changes. */
record HearingsPage(DeskFrame frame, List<Row> rows) implements DeskPage {

    HearingsPage {
        rows = List.copyOf(rows);
    }

    /** One hearing. @param state until when it is open, or that it is over @param answer what the site answered, or that it has not */
    record Row(String title, String href, String state, String answer, boolean waits) {}
}
