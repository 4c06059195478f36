package no.fnsp.library;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.media.Asset;
import no.fnsp.media.Catalogue;

/**
 * All pictures and documents of a site, with what to look after. Never changes.
 *
 * @param more whether there are more after these
 * @param handedIn what became of what was just handed in; empty otherwise
 */
public record ListPage(DeskFrame frame, Here here, Asked asked, List<Seen> seen, boolean more, List<HandedIn> handedIn)
        implements DeskPage {

    public ListPage {
        seen = List.copyOf(seen);
        handedIn = List.copyOf(handedIn);
    }

    List<Catalogue.Concern> concerns() {
        return List.of(Catalogue.Concern.values());
    }

    List<Asset.Kind> kinds() {
        return List.of(Asset.Kind.values());
    }

    String next() {
        return here.to(asked.onPage(asked.page() + 1));
    }

    String before() {
        return here.to(asked.onPage(asked.page() - 1));
    }
}
