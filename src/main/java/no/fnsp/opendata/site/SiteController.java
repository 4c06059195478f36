package no.fnsp.opendata.site;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Listing;
import no.fnsp.opendata.national.Narrowed;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sites, and what each of them describes. */
@RestController
class SiteController {

    private final Sites sites;
    private final SitesByKey byKey;
    private final SiteTreatments treatments;
    private final DatabaseClock clock;

    SiteController(Sites sites, SitesByKey byKey, SiteTreatments treatments, DatabaseClock clock) {
        this.sites = sites;
        this.byKey = byKey;
        this.treatments = treatments;
        this.clock = clock;
    }

    @GetMapping(Api.BASE + "/sites")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "region", "organisation", "fields");
        String region = Narrowed.region(given);
        String organisation = given.words("organisation");
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, SiteItem.class),
                at -> Listing.whole(sites.all(at).stream()
                        .map(SiteItem::of)
                        .filter(site -> region.isEmpty() || site.region().equals(region))
                        .filter(site -> organisation.isEmpty() || organisation.equals(site.organisation()))
                        .toList()));
    }

    @GetMapping(Api.BASE + "/sites/{key}")
    ResponseEntity<byte[]> one(@PathVariable String key, HttpServletRequest request) {
        Given.of(request);
        return Answers.of(request, clock.now(), Fields.ALL, at -> SiteItem.of(byKey.of(key, at)));
    }

    /** What readers of the site are shown, by address; in the languages the site publishes in. */
    @GetMapping(Api.BASE + "/sites/{key}/treatments")
    ResponseEntity<byte[]> treatments(@PathVariable String key, HttpServletRequest request) {
        Given given = Given.of(request, "kind", "fields");
        String kind = Narrowed.kind(given);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, SiteTreatments.Item.class),
                at -> Listing.whole(treatments.of(byKey.of(key, at), at).stream()
                        .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                        .toList()));
    }
}
