package no.fnsp.studydesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Those a site has asked to tell of studies, and whose name it keeps. Never changes. */
public record LeadersPage(DeskFrame frame, List<Row> leaders) implements DeskPage {

    public LeadersPage {
        leaders = List.copyOf(leaders);
    }

    /** One of them. @param leads how many studies they lead now, in words @param erases where who they are is erased */
    public record Row(String id, String name, String email, String leads, String erases) {}
}
