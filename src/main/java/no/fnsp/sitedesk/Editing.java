package no.fnsp.sitedesk;

import java.util.List;
import java.util.Map;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;

/** How one thing that is set up is written in a form, and read from it. Every one is found by itself. */
interface Editing {

    Setup what();

    /** The fields as they are when the form is opened. */
    Map<String, String> written(Here here, Settings settings);

    /** Settings in which this one thing is as it was written; only to be used when nothing is wrong with the form. */
    Settings read(Form form, Here here, Settings now);

    /** The lists of links in the form. */
    default List<String> groups() {
        return List.of();
    }

    /** In short, one line each: for whoever is told what another has set up, and for the history. */
    List<String> told(Here here, Settings settings);
}
