package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.html.Link;

/** What there is to choose from in a form. Never changes. @param paths where pages of the site stand @param phones and pictures, by id */
record Choices(List<String> paths, List<Link> phones, List<Link> pictures) {

    Choices {
        paths = List.copyOf(paths);
        phones = List.copyOf(phones);
        pictures = List.copyOf(pictures);
    }
}
