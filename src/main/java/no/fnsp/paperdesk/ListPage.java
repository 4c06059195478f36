package no.fnsp.paperdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.paper.Paper;

/** The documents of a site, as those who look after them see them. Never changes. @param national those that come from the base */
public record ListPage(DeskFrame frame, Here here, List<Paper> own, List<Paper> national) implements DeskPage {

    public ListPage {
        own = List.copyOf(own);
        national = List.copyOf(national);
    }

    String href(Paper paper) {
        return here.to("/" + paper.id());
    }

    boolean isShown(Paper paper) {
        return paper.isShown(here.now());
    }

    boolean isDue(Paper paper) {
        return isShown(paper) && paper.isReviewDue(here.now());
    }
}
