package no.fnsp.page;

import java.util.List;
import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;

/** Where a site's vacancies are announced, where they cannot be listed. Never changes. */
public record VacancyLinksPage(Frame frame, List<Link> links) implements Page {

    public VacancyLinksPage {
        links = List.copyOf(links);
    }
}
