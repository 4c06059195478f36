package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Language;

/**
 * A national text that somebody asks something about. Never changes.
 *
 * @param title in the best language there is
 * @param published what readers see, the main language of the site first; none when the text was withdrawn
 * @param adoption how this site has it; empty when it does not
 * @param writes what they may do to the text itself; empty for most
 */
record Subject(
        Here here,
        Document document,
        String title,
        List<Edition> published,
        Optional<Adoption> adoption,
        Optional<Permit> writes) {

    Subject {
        published = List.copyOf(published);
    }

    String to(String rest) {
        return here.to("/texts/" + document.id() + rest);
    }

    Link link() {
        return new Link(title, to("/requests"));
    }

    boolean isGone() {
        return published.isEmpty();
    }

    Optional<Edition> in(Language language) {
        return published.stream().filter(one -> one.language() == language).findFirst();
    }
}
