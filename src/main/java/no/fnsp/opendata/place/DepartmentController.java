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
import no.fnsp.organisation.NodeKind;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Departments: who receives patients, and where to meet. */
@RestController
class DepartmentController {

    private static final List<String> KINDS = Arrays.stream(NodeKind.values())
            .filter(NodeKind::isDepartment)
            .map(NodeKind::key)
            .toList();
    private static final int MOST = 200;

    private final Units units;
    private final ReaderPages pages;
    private final DatabaseClock clock;

    DepartmentController(Units units, ReaderPages pages, DatabaseClock clock) {
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Department.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given =
                Given.of(request, "kind", "organisation", "site", "place", "treatment", "fields", "limit", "cursor");
        int most = given.number("limit", 1, MOST, 50);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.ofIds(given, Department.PATH + "?" + filters);
        var wanted = new Units.Wanted(
                PlaceController.kinds(given, KINDS),
                PlaceController.id(given, "organisation"),
                given.words("site"),
                PlaceController.id(given, "place"),
                PlaceController.id(given, "treatment"));
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Department.class),
                at -> Listing.page(
                        told(units.of(wanted, from, most + 1, at), at),
                        most,
                        Department.PATH,
                        filters,
                        one -> one.id().toString()));
    }

    private List<Department> told(List<Unit> found, Instant at) {
        ReaderPages.Around around = pages.around(found, at);
        return found.stream().map(one -> Department.of(one, around, null)).toList();
    }

    @GetMapping(Department.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given given = Given.of(request, "fields");
        Optional<UUID> known = Ids.find(id);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Department.class),
                at -> known.flatMap(one -> units.one(one, KINDS, at))
                        .map(one -> Department.of(one, pages.around(List.of(one), at), units.doneAt(one.id(), at)))
                        .orElseThrow(() -> PlaceController.missing(
                                known.filter(one -> units.was(one, KINDS, at)), "department", Department.PATH)));
    }
}
