package no.fnsp.opendata.place;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.Answers;
import no.fnsp.opendata.Cursor;
import no.fnsp.opendata.Fields;
import no.fnsp.opendata.Given;
import no.fnsp.opendata.Ids;
import no.fnsp.opendata.Listing;
import no.fnsp.opendata.Problem;
import no.fnsp.opendata.Refused;
import no.fnsp.organisation.NodeKind;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Places: where patients go. */
@RestController
class PlaceController {

    private static final List<String> KINDS = Arrays.stream(NodeKind.values())
            .filter(NodeKind::isPlace)
            .map(NodeKind::key)
            .toList();
    private static final int MOST = 200;

    private final Units units;
    private final ReaderPages pages;
    private final DatabaseClock clock;

    PlaceController(Units units, ReaderPages pages, DatabaseClock clock) {
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Place.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "kind", "organisation", "site", "treatment", "fields", "limit", "cursor");
        int most = given.number("limit", 1, MOST, 50);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.ofIds(given, Place.PATH + "?" + filters);
        var wanted = new Units.Wanted(
                kinds(given, KINDS), id(given, "organisation"), given.words("site"), "", id(given, "treatment"));
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Place.class),
                at -> Listing.page(
                        told(units.of(wanted, from, most + 1, at), at),
                        most,
                        Place.PATH,
                        filters,
                        one -> one.id().toString()));
    }

    private List<Place> told(List<Unit> found, Instant at) {
        ReaderPages.Around around = pages.around(found, at);
        return found.stream().map(one -> Place.of(one, around, null)).toList();
    }

    @GetMapping(Place.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given given = Given.of(request, "fields");
        Optional<UUID> known = Ids.find(id);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Place.class),
                at -> known.flatMap(one -> units.one(one, KINDS, at))
                        .map(one -> Place.of(one, pages.around(List.of(one), at), units.doneAt(one.id(), at)))
                        .orElseThrow(
                                () -> missing(known.filter(one -> units.was(one, KINDS, at)), "place", Place.PATH)));
    }

    static Refused missing(Optional<UUID> former, String what, String path) {
        return new Refused(
                former.isPresent()
                        ? Problem.gone("The " + what + " is no more.")
                        : Problem.notFound("No " + what + " has this id. They are listed at " + path + "."));
    }

    /** The one that is asked for; all of these when none is. */
    static List<String> kinds(Given given, List<String> known) {
        return given.one(
                        "kind",
                        written -> Optional.of(written).filter(known::contains),
                        "one of " + String.join(", ", known))
                .map(List::of)
                .orElse(known);
    }

    static String id(Given given, String name) {
        return given.one(name, Ids::find, "an id").map(UUID::toString).orElse("");
    }
}
