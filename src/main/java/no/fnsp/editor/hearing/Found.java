package no.fnsp.editor.hearing;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.hearing.Hearing;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.site.Site;

/**
 * A hearing, found through the person at the desk: by the site that asks, or by one that is asked. Never changes.
 *
 * @param site whose page it is looked at on
 * @param permit of the asking site for the text; of an asked one for the site
 * @param asks whether the site is the one that asks
 */
record Found(
        Desk desk,
        Site site,
        Document document,
        Hearing hearing,
        Edition candidate,
        Permit permit,
        boolean asks,
        Instant now) {

    String title() {
        String title = candidate.body().title();
        return title.isBlank() ? desk.words().get("document.untitled") : title;
    }

    String to(String rest) {
        return Desk.to(site, "/hearings/" + hearing.id() + rest);
    }

    /** To decide on the hearing, for those who asked. */
    Optional<Permit> decides() {
        return Optional.of(permit).filter(one -> asks && one.allows(Right.NATIONAL));
    }

    /** To answer for the site, for one that is asked. */
    Optional<Permit> answers() {
        return Optional.of(permit).filter(one -> !asks && one.allows(Right.ADOPT));
    }

    DeskFrame frame() {
        String key = asks ? "desk.site.cases" : "desk.site.hearings";
        return desk.frame(
                desk.words().get("hearing.title", title()),
                site,
                new Link(desk.words().get(key), Desk.to(site, asks ? "/cases" : "/hearings")));
    }
}
