package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.Answers;
import no.fnsp.opendata.Cursor;
import no.fnsp.opendata.Fields;
import no.fnsp.opendata.Given;
import no.fnsp.opendata.Ids;
import no.fnsp.opendata.Listing;
import no.fnsp.opendata.Problem;
import no.fnsp.opendata.Refused;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Concepts: what things are called, in every language, and what codes they have. */
@RestController
class ConceptController {

    private static final int MOST = 200;

    private final Concepts concepts;
    private final DatabaseClock clock;

    ConceptController(Concepts concepts, DatabaseClock clock) {
        this.concepts = concepts;
        this.clock = clock;
    }

    @GetMapping(Concepts.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "system", "code", "theme", "name", "fields", "limit", "cursor");
        int most = given.number("limit", 1, MOST, 50);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.ofIds(given, Concepts.PATH + "?" + filters);
        var wanted = new Concepts.Wanted(system(given), given.words("code"), given.words("theme"), given.words("name"));
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Concepts.Item.class),
                at -> Listing.page(
                        concepts.of(wanted, from, most + 1, at),
                        most,
                        Concepts.PATH,
                        filters,
                        one -> one.id().toString()));
    }

    /** Our word for a code system, however it was written; empty when none was. */
    static String system(Given given) {
        return given.one(
                        "system",
                        CodeSystem::find,
                        "a code system: its name, OID or URI, as " + CodeController.PATH + " tells")
                .map(CodeSystem::key)
                .orElse("");
    }

    @GetMapping(Concepts.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given given = Given.of(request, "fields");
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Concepts.Item.class),
                at -> Ids.find(id)
                        .flatMap(one -> concepts.one(one, at))
                        .orElseThrow(() ->
                                new Refused(Problem.notFound("Nothing that is published is about a concept with this"
                                        + " id. They are listed at " + Concepts.PATH + "."))));
    }
}
