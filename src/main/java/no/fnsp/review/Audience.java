package no.fnsp.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return reachable(person, places(due, now), now).isPresent();
    }

    private List<Link> chain(Due due, Instant now) {
        List<Place> places = places(due, now);
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
                new Link(true, all(coordinators(due, now), places, now)),
                new Link(true, all(last(due, now), places, now)));
    }

    /** A page of the desk where the text can be seen to, and where one must be able to read to open it. */
    private record Place(Spot spot, String address) {}

    /** The text itself; and the list of the trust that answers for it, for those who work there alone. */
    private List<Place> places(Due due, Instant now) {
        return Stream.concat(
                        sites.withId(due.site(), now).stream()
                                .map(site -> new Place(
                                        spot(site, due.path()),
                                        "/desk/sites/" + site.key() + "/reviews/" + due.document())),
                        trust(due, now).stream()
                                .map(site -> new Place(spot(site, "/"), "/desk/sites/" + site.key() + "/reviews")))
                .toList();
    }

    private static Spot spot(Site site, String path) {
        return new Spot(site.id(), site.settings().region(), path);
    }

    private List<Site> trust(Due due, Instant now) {
        UUID responsible = due.details().responsible();
        return responsible == null ? List.of() : sites.of(Set.of(responsible), now);
    }

    private Optional<Asked> reachable(@Nullable UUID person, List<Place> places, Instant now) {
        Optional<Editor> editor = Optional.ofNullable(person).flatMap(one -> editors.find(one, now));
        return editor.flatMap(one -> places.stream()
                .filter(place -> one.may(Right.READ, place.spot()))
                .findFirst()
                .map(place -> new Asked(one.id(), false, place.address())));
    }

    private List<Asked> all(List<Colleague> people, List<Place> places, Instant now) {
        return people.stream()
                .flatMap(one -> reachable(one.id(), places, now).stream())
                .toList();
    }

    private List<Colleague> coordinators(Due due, Instant now) {
        List<Site> own = trust(due, now);
        List<Site> asked =
                own.isEmpty() ? sites.withId(due.site(), now).stream().toList() : own;
        return asked.stream()
                .flatMap(site -> colleagues.being(Role.COORDINATOR, spot(site, "/")).stream())
                .distinct()
                .toList();
    }

    private List<Colleague> last(Due due, Instant now) {
        return sites.withId(due.site(), now)
                .map(site -> colleagues.being(
                        site.isNationalBase() ? Role.MEDICAL_EDITOR : Role.SITE_MANAGER, spot(site, "/")))
                .orElse(List.of());
    }

    /** Those texts whose professional owner is named and gone, or whom nobody is named for. */
    public List<Due> withoutOwner(List<Due> all, Instant now) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        return all.stream()
                .filter(due -> !known.computeIfAbsent(
                        due.details().professionalOwner() + " " + due.details().responsible() + " " + due.path(),
                        key -> isThere(due.details().professionalOwner(), due, now)))
                .toList();
    }
}
