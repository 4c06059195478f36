package no.fnsp.adopting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/**
 * A site as somebody who works there sees it. Never changes.
 *
 * @param whole what they may do on the site as a whole; empty for whoever works on a branch of it
 * @param deciders the site's own people who may decide what it does with national texts
 */
record Here(Desk desk, Site site, Instant now, Optional<Permit> whole, List<Colleague> deciders) {

    Here {
        deciders = List.copyOf(deciders);
    }

    Messages words() {
        return desk.words();
    }

    boolean may(Right right) {
        return whole.filter(permit -> permit.allows(right)).isPresent();
    }

    /** Empty when they may not do this. */
    Optional<Permit> permit(Right right) {
        return whole.filter(permit -> permit.allows(right));
    }

    boolean isDecider(UUID person) {
        return deciders.stream().anyMatch(one -> one.id().equals(person));
    }

    String to(String rest) {
        return Desk.to(site, rest);
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    Link tasks() {
        return new Link(words().get("desk.site.tasks"), to("/tasks"));
    }

    /** To the national texts that the site has. */
    Link adopted() {
        return new Link(words().get("desk.site.texts"), to("/texts"));
    }

    Link adoptions() {
        return new Link(words().get("adopting.offered"), to("/adoptions"));
    }
}
