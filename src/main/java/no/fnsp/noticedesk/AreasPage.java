package no.fnsp.noticedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;

/** Where somebody may put notices. Never changes. @param wide the country and regions @param own sites */
public record AreasPage(DeskFrame frame, List<Link> wide, List<Link> own) implements DeskPage {

    public AreasPage {
        wide = List.copyOf(wide);
        own = List.copyOf(own);
    }
}
