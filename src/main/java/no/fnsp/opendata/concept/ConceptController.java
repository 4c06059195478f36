package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
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
        Paging paging = Paging.byId(given, Concepts.PATH, 50, MOST);
        var wanted = new Concepts.Wanted(system(given), given.words("code"), given.words("theme"), given.words("name"));
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Concepts.Item.class),
                at -> paging.page(
                        concepts.of(wanted, paging.from(), paging.enough(), at),
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
