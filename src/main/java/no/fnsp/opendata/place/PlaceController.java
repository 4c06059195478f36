package no.fnsp.opendata.place;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.answer.Given;
import no.fnsp.organisation.NodeKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Places: where patients go. */
@RestController
class PlaceController {

    private static final UnitKind<Place> PLACES =
            new UnitKind<>("place", Place.PATH, UnitKind.kinds(NodeKind::isPlace), Place.class, Place::of, Place::id);

    private final UnitAnswers answers;

    PlaceController(UnitAnswers answers) {
        this.answers = answers;
    }

    @GetMapping(Place.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "kind", "organisation", "site", "treatment", "fields", "limit", "cursor");
        return answers.all(request, given, PLACES);
    }

    @GetMapping(Place.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        return answers.one(request, id, PLACES);
    }
}
