package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.ordering.Replacing;

/** Texts of a site that were replaced nationally, and that it has not answered. Never changes. */
public record ReplacedPage(DeskFrame frame, Here here, List<Replacing.Replaced> texts) implements DeskPage {
    public ReplacedPage {
        texts = List.copyOf(texts);
    }
}
