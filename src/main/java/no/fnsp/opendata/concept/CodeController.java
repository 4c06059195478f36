package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Listing;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Code systems, and which of their codes our texts have. */
@RestController
class CodeController {

    static final String PATH = Api.BASE + "/codes";
    private static final int MOST = 1000;

    private final Codes codes;
    private final DatabaseClock clock;

    CodeController(Codes codes, DatabaseClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> systems(HttpServletRequest request) {
        Given.of(request);
        return Answers.of(request, clock.now(), Fields.ALL, at -> Listing.whole(codes.systems(at)));
    }

    @GetMapping(PATH + "/{system}")
    ResponseEntity<byte[]> of(@PathVariable String system, HttpServletRequest request) {
        Given given = Given.of(request, "limit", "cursor");
        CodeSystem known = system(system);
        Paging paging = Paging.byKey(given, PATH + "/" + known.key(), 200, MOST);
        return Answers.of(
                request,
                clock.now(),
                Fields.ALL,
                at -> paging.page(codes.of(known, paging.from().after(), paging.enough(), at), Codes.Item::code));
    }

    @GetMapping(PATH + "/{system}/{code}")
    ResponseEntity<byte[]> one(@PathVariable String system, @PathVariable String code, HttpServletRequest request) {
        Given.of(request);
        CodeSystem known = system(system);
        return Answers.of(
                request,
                clock.now(),
                Fields.ALL,
                at -> codes.one(known, code, at)
                        .orElseThrow(() -> new Refused(Problem.notFound("No published text has this code."))));
    }

    private static CodeSystem system(String written) {
        return CodeSystem.find(written)
                .orElseThrow(() -> new Refused(
                        Problem.notFound("No code system has this name. They are listed at " + PATH + ".")));
    }
}
