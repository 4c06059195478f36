package no.fnsp.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.identity.Colleague;
import no.fnsp.identity.Colleagues;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Right;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is asked about a text that is due: the professional owner, the contact, the coordinator of the trust that answers for it, and
 * the medical editor; for a hospital's own text its site manager is the last. Whoever is not there is passed over, and the next is
 * told that they step in.
 */
@Component
public class Audience {

    private final Editors editors;
    private final Colleagues colleagues;
    private final Sites sites;

    Audience(Editors editors, Colleagues colleagues, Sites sites) {
        this.editors = editors;
        this.colleagues = colleagues;
        this.sites = sites;
    }

    /** @param steppedIn told because whoever should have been is not there @param address the page of the desk they may open */
    record Asked(UUID person, boolean steppedIn, String address) {}

    /** Those whom a step asks. Empty only when nobody in the whole chain is there. */
    List<Asked> of(Due due, Step step, Instant now) {
        List<Link> chain = chain(due, now);
        var asked = new LinkedHashMap<UUID, Asked>();
        boolean missing = false;
        for (int at = 0; at < chain.size() && (at < step.reach() || missing); at++) {
            boolean stepsIn = missing;
            Link link = chain.get(at);
            link.there()
                    .forEach(one -> asked.putIfAbsent(one.person(), new Asked(one.person(), stepsIn, one.address())));
            missing = link.there().isEmpty() && (missing || link.awaited());
        }
        return List.copyOf(asked.values());
    }

    /** One link of the chain. @param awaited whether somebody should be there; a text need not have a contact */
    private record Link(boolean awaited, List<Asked> there) {}

    /** Whether somebody is there to answer for a text: may sign in, and may open it. */
    public boolean isThere(@Nullable UUID person, Due due, Instant now) {
        return reachable(person, places(due, sites.all(now)), now).isPresent();
    }

    /** Those texts whose professional owner is named and gone, and those that nobody is named for. */
    public List<Due> withoutOwner(List<Due> all, Instant now) {
        List<Site> known = sites.all(now);
        var people = new HashMap<UUID, Optional<Editor>>();
        return all.stream()
                .filter(due -> Optional.ofNullable(due.details().professionalOwner())
                        .flatMap(owner -> people.computeIfAbsent(owner, id -> editors.find(id, now)))
                        .flatMap(owner -> where(owner, places(due, known)))
                        .isEmpty())
                .toList();
    }

    private List<Link> chain(Due due, Instant now) {
        List<Site> known = sites.all(now);
        List<Place> places = places(due, known);
        UUID contact = due.details().contact();
        return List.of(
                new Link(
                        true,
                        Stream.of(due.details().professionalOwner(), due.assigned())
                                .flatMap(one -> reachable(one, places, now).stream())
                                .toList()),
                new Link(
                        contact != null,
                        reachable(contact, places, now).stream().toList()),
                new Link(true, all(coordinators(due, known), places, now)),
                new Link(true, all(last(due, known), places, now)));
    }

    /** A page of the desk where the text can be seen to, and where one must be able to read to open it. */
    private record Place(Spot spot, String address) {}

    /** The text itself; and the list of the trust that answers for it, for those who work there alone. */
    private static List<Place> places(Due due, List<Site> all) {
        Stream<Place> text = all.stream()
                .filter(site -> site.id().equals(due.site()))
                .map(site ->
                        new Place(spot(site, due.path()), "/desk/sites/" + site.key() + "/reviews/" + due.document()));
        Stream<Place> list = trust(due, all).stream()
                .map(site -> new Place(spot(site, "/"), "/desk/sites/" + site.key() + "/reviews"));
        return Stream.concat(text, list).toList();
    }

    private static Spot spot(Site site, String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    private static List<Site> trust(Due due, List<Site> all) {
        UUID responsible = due.details().responsible();
        return all.stream()
                .filter(site -> responsible != null
                        && responsible.equals(site.settings().organisation()))
                .toList();
    }

    private Optional<Asked> reachable(@Nullable UUID person, List<Place> places, Instant now) {
        return Optional.ofNullable(person)
                .flatMap(one -> editors.find(one, now))
                .flatMap(one -> where(one, places).map(place -> new Asked(one.id(), false, place.address())));
    }

    private static Optional<Place> where(Editor person, List<Place> places) {
        return places.stream()
                .filter(place -> person.may(Right.READ, place.spot()))
                .findFirst();
    }

    private List<Asked> all(List<Colleague> people, List<Place> places, Instant now) {
        return people.stream()
                .flatMap(one -> reachable(one.id(), places, now).stream())
                .toList();
    }

    private List<Colleague> coordinators(Due due, List<Site> all) {
        List<Site> trust = trust(due, all);
        return (trust.isEmpty() ? own(due, all) : trust)
                .stream()
                        .flatMap(site -> colleagues.being(Role.COORDINATOR, spot(site, "/")).stream())
                        .distinct()
                        .toList();
    }

    private List<Colleague> last(Due due, List<Site> all) {
        return own(due, all).stream()
                .flatMap(
                        site -> colleagues
                                .being(site.isNationalBase() ? Role.MEDICAL_EDITOR : Role.SITE_MANAGER, spot(site, "/"))
                                .stream())
                .toList();
    }

    private static List<Site> own(Due due, List<Site> all) {
        return all.stream().filter(site -> site.id().equals(due.site())).toList();
    }
}
