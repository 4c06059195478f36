package no.fnsp.fhir;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.store.DatabaseClock;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads and searches, the same way whatever kind of resource. */
@RestController
class ResourceController {

    private static final String IDS = "[A-Za-z0-9.-]{1,64}";

    private final List<Shelf> shelves;
    private final Listing listing;
    private final Capability capability;
    private final Answers answers;
    private final DatabaseClock clock;

    ResourceController(
            List<Shelf> shelves, Listing listing, Capability capability, Answers answers, DatabaseClock clock) {
        this.shelves = shelves;
        this.listing = listing;
        this.capability = capability;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(Fhir.BASE + "/metadata")
    ResponseEntity<byte[]> metadata(HttpServletRequest request) {
        return answers.several(request, capability.statement(shelves, base(request)));
    }

    @GetMapping(Fhir.BASE + "/{kind}")
    ResponseEntity<byte[]> search(@PathVariable String kind, HttpServletRequest request) {
        Shelf shelf = shelf(kind);
        Answers.form(request);
        Given given = Given.of(request, shelf.all());
        Listing.Found found = listing.search(shelf, given, clock.now());
        return answers.several(request, Bundles.of(found, given, shelf, base(request)));
    }

    @GetMapping(Fhir.BASE + "/{kind}/{id}")
    ResponseEntity<byte[]> read(@PathVariable String kind, @PathVariable String id, HttpServletRequest request) {
        Shelf shelf = shelf(kind);
        Answers.form(request);
        if (!id.matches(IDS)) {
            throw Refused.notFound("No " + kind + " has this id.");
        }
        Instant now = clock.now();
        return listing.one(shelf, id, now)
                .map(one -> answers.one(request, one))
                .orElseThrow(() -> shelf.was(id, now)
                        ? Refused.gone("It is no longer there: remove it where you show it.")
                        : Refused.notFound("No " + kind + " has this id."));
    }

    /** What no other address answers. */
    @GetMapping({Fhir.BASE, Fhir.BASE + "/**"})
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        throw unsupported("Nothing is answered at this address.");
    }

    private Shelf shelf(String kind) {
        return shelves.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unsupported("There are no resources of that kind here."));
    }

    private Refused unsupported(String why) {
        String kinds = shelves.stream().map(Shelf::kind).sorted().collect(Collectors.joining(", "));
        return new Refused(
                404,
                IssueType.NOTSUPPORTED,
                why + " There are " + kinds + "; " + Fhir.BASE + "/metadata tells of them.");
    }

    /** As whoever asks reached us, so that links lead back the same way. */
    private static String base(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.indexOf(Fhir.BASE)) + Fhir.BASE;
    }
}
