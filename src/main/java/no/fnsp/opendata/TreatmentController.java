package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The national treatments, diagnoses, examinations and programmes, and where each is described. */
@RestController
class TreatmentController {

    private static final String PATH = Api.BASE + "/treatments";
    private static final int MOST = 200;

    private final Treatments treatments;
    private final DatabaseClock clock;

    TreatmentController(Treatments treatments, DatabaseClock clock) {
        this.treatments = treatments;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, Narrowed.names("fields", "limit", "cursor"));
        int most = given.number("limit", 1, MOST, 50);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.ofIds(given, PATH + "?" + filters);
        Narrowed wanted = Narrowed.of(given);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Treatments.Item.class),
                at -> Listing.page(
                        treatments.of(wanted, from, most + 1, at),
                        most,
                        PATH,
                        filters,
                        one -> one.treatment().toString()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        UUID document = Ids.find(id).orElseThrow(TreatmentController::unknown);
        return Answers.of(request, clock.now(), Fields.ALL, at -> one(document, at));
    }

    private Treatments.Described one(UUID document, Instant at) {
        return treatments
                .one(document, at)
                .map(one -> treatments.described(one, at))
                .orElseThrow(() -> treatments.wasPublished(document, at)
                        ? new Refused(Problem.gone("The text is no longer published."))
                        : unknown());
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No treatment has this id. They are listed at " + PATH + "."));
    }
}
