package no.fnsp.eventdesk;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.event.Event;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.organisation.Node;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * A site whose events somebody may see, found through them. Never changes.
 *
 * @param places the site's places, in their order
 * @param mayWrite whether they may write events here
 * @param mayPublish whether readers see what they write
 * @param mayArrange whether they say what the site lists of others' events
 */
record Here(
        Desk desk,
        Site site,
        Instant now,
        List<Node> places,
        boolean mayWrite,
        boolean mayPublish,
        boolean mayArrange) {

    Here {
        places = List.copyOf(places);
    }

    Messages words() {
        return desk.words();
    }

    /** The address of one of its pages at the desk. */
    String to(String rest) {
        return Desk.to(site, "/events" + rest);
    }

    /** Those an event can be written in here, the main one first, and those it is written in. */
    List<Language> languages(Optional<Event> known) {
        var all = new LinkedHashSet<>(
                Stream.concat(site.settings().languages().stream(), Stream.of(Language.NB, Language.NN))
                        .toList());
        known.ifPresent(event -> all.addAll(event.says().words().keySet()));
        return List.copyOf(all);
    }

    String title(Event event) {
        return event.says().in(site.mainLanguage()).wording().title();
    }

    Optional<Node> place(UUID id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    DeskFrame frame(String title, Link... steps) {
        return desk.frame(title, site, steps);
    }

    /** Where an event is written, as a step to a page about it. */
    Link form(Event event) {
        return new Link(title(event), to("/" + event.id()));
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("eventdesk.of", site.settings().shortName()), to(""));
    }
}
