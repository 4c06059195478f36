package no.fnsp.opendata.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.organisation.NodeKind;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The organisation: who there is, what belongs to what, and how to reach it. */
@RestController
class OrganisationController {

    private static final String PATH = Api.BASE + "/organisations";
    private static final int MOST = 500;

    private final Organisations organisations;
    private final DatabaseClock clock;

    OrganisationController(Organisations organisations, DatabaseClock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "kind", "number", "parent", "fields", "limit", "cursor");
        Paging paging = Paging.byId(given, PATH, 100, MOST);
        var wanted = new Organisations.Wanted(
                given.one("kind", NodeKind::find, "a kind of the organisation, such as hospital")
                        .map(NodeKind::key)
                        .orElse(""),
                given.words("number"),
                given.one("parent", Ids::find, "the id of an organisation")
                        .map(UUID::toString)
                        .orElse(""));
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Organisations.Item.class),
                at -> paging.page(
                        organisations.of(wanted, paging.from(), paging.enough(), at),
                        one -> one.id().toString()));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        Optional<UUID> known = Ids.find(id);
        return Answers.of(request, clock.now(), Fields.ALL, at -> one(known, at));
    }

    private Organisations.Item one(Optional<UUID> known, Instant at) {
        return known.flatMap(one -> organisations.one(one, at))
                .orElseThrow(() -> new Refused(
                        known.filter(one -> organisations.was(one, at)).isPresent()
                                ? Problem.gone("It is no longer a part of the organisation.")
                                : Problem.notFound("Nothing has this id. They are listed at " + PATH + ".")));
    }
}
