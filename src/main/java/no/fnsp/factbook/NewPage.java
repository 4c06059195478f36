package no.fnsp.factbook;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** The form for a fact that is not there yet. Never changes. */
public record NewPage(DeskFrame frame, Here here, Fields fields) implements DeskPage {

    String action() {
        return here.to("");
    }
}
