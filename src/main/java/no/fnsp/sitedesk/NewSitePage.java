package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Link;
import no.fnsp.html.Theme;
import no.fnsp.organisation.Region;
import no.fnsp.text.Language;

/** A site that is about to be opened. Never changes. @param sites whose menu it may begin with, by key */
public record NewSitePage(DeskFrame frame, Form form, List<Link> sites) implements DeskPage {

    public NewSitePage {
        sites = List.copyOf(sites);
    }

    List<Language> languages() {
        return List.of(Language.values());
    }

    List<Theme> themes() {
        return List.of(Theme.values());
    }

    List<Region> regions() {
        return List.of(Region.values());
    }
}
