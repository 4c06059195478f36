package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.site.SitesByKey;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to lead readers who have read of a disease elsewhere: the page of each site, by concept or code. */
@RestController
class LinkController {

    static final String PATH = Api.BASE + "/links";
    private static final int MOST = 500;

    private static final String[] FILTERS = {
        "system", "code", "concept", "kind", "site", "region", "language", "fields", "limit", "cursor"
    };

    private final Links links;
    private final SitesByKey sites;
    private final DatabaseClock clock;

    LinkController(Links links, SitesByKey sites, DatabaseClock clock) {
        this.links = links;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, FILTERS);
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
        Paging paging = Paging.byKey(given, PATH, 200, MOST);
        Instant now = clock.now();
        sites.filter(wanted.site(), now);
        return Answers.of(
                request,
                now,
                Fields.of(given, Links.Item.class),
                at -> paging.page(links.of(wanted, paging.from(), paging.enough(), at), Links.Item::id));
    }
}
