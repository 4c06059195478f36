package no.fnsp.opendata.treatment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.opendata.national.OncePublished;
import no.fnsp.opendata.site.SitesByKey;
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
    private final OncePublished once;
    private final SitesByKey sites;
    private final DatabaseClock clock;

    TreatmentController(Treatments treatments, OncePublished once, SitesByKey sites, DatabaseClock clock) {
        this.treatments = treatments;
        this.once = once;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, Narrowed.names("fields", "limit", "cursor"));
        Paging paging = Paging.byId(given, PATH, 50, MOST);
        Narrowed wanted = Narrowed.of(given);
        Instant now = clock.now();
        sites.filter(wanted.site(), now);
        return Answers.of(
                request,
                now,
                Fields.of(given, Treatments.Item.class),
                at -> paging.page(
                        treatments.of(wanted, paging.from(), paging.enough(), at),
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
                .orElseThrow(() -> once.isMain(document, at)
                        ? new Refused(Problem.gone("The text is no longer published."))
                        : unknown());
    }

    private static Refused unknown() {
        return new Refused(Problem.notFound("No treatment has this id. They are listed at " + PATH + "."));
    }
}
