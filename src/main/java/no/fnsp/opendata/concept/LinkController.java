package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.opendata.Answers;
import no.fnsp.opendata.Api;
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
import org.springframework.web.bind.annotation.RestController;

/** Where to lead readers who have read of a disease elsewhere: the page of each site, by concept or code. */
@RestController
class LinkController {

    static final String PATH = Api.BASE + "/links";
    private static final int MOST = 500;

    private final Links links;
    private final DatabaseClock clock;

    LinkController(Links links, DatabaseClock clock) {
        this.links = links;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(
                request,
                "system",
                "code",
                "concept",
                "kind",
                "site",
                "region",
                "language",
                "fields",
                "limit",
                "cursor");
        String concept = given.one("concept", Ids::find, "the id of a concept")
                .map(UUID::toString)
                .orElse("");
        var wanted = new Links.Wanted(
                ConceptController.system(given),
                given.words("code"),
                concept,
                given.one("kind", Kind::find, "a kind of treatment")
                        .map(Kind::key)
                        .orElse(""),
                given.words("site"),
                given.words("region"),
                given.language());
        if (wanted.code().isEmpty() && concept.isEmpty()) {
            throw new Refused(Problem.parameter("code", "Either code, with its system, or concept must be given."));
        }
        int most = given.number("limit", 1, MOST, 200);
        String filters = given.without("limit", "cursor");
        Cursor from = Cursor.of(given, PATH + "?" + filters);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, Links.Item.class),
                at -> Listing.page(links.of(wanted, from, most + 1, at), most, PATH, filters, Links.Item::id));
    }
}
