package no.fnsp.studydesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;

/** Studies that nobody looks after: their site or hospital is no more. Never changes. @param sites those that can take over, by key */
public record HomelessPage(DeskFrame frame, List<Row> studies, List<Link> sites) implements DeskPage {

    public HomelessPage {
        studies = List.copyOf(studies);
        sites = List.copyOf(sites);
    }

    /** @param id of the study */
    public record Row(String id, String title) {}
}
