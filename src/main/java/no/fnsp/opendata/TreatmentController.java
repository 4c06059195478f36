package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
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
        Given given = Given.of(
                request, "kind", "code", "system", "site", "letter", "language", "modifiedSince", "limit", "cursor");
        int most = given.number("limit", 1, MOST, 50);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.of(given, PATH + "?" + filters);
        var wanted = new Treatments.Wanted(
                given.one(
                                "kind",
                                TreatmentController::kind,
                                "diagnosis, treatment, examination, programme or support-article")
                        .map(Kind::key)
                        .orElse(""),
                given.words("system"),
                given.words("code"),
                given.words("site"),
                given.one("letter", TreatmentController::letter, "one letter").orElse(""),
                given.language(),
                given.instant("modifiedSince").orElse(Instant.EPOCH));
        return Answers.of(
                request,
                Listing.page(
                        treatments.of(wanted, from, most + 1, clock.now()),
                        most,
                        PATH,
                        filters,
                        one -> one.treatment().toString()));
    }

    private static Optional<Kind> kind(String written) {
        return Kind.find(written).filter(Kind::isPatientInformation);
    }

    private static Optional<String> letter(String written) {
        return written.codePointCount(0, written.length()) == 1 ? Optional.of(written) : Optional.empty();
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        Instant now = clock.now();
        UUID document = Ids.find(id).orElseThrow(TreatmentController::unknown);
        return treatments
                .one(document, now)
                .map(one -> Answers.of(request, treatments.described(one, now)))
                .orElseThrow(() -> treatments.wasPublished(document, now)
                        ? new Refused(Problem.gone("The text is no longer published."))
                        : unknown());
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No treatment has this id. They are listed at " + PATH + "."));
    }
}
