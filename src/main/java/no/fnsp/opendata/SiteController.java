package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sites, and what each of them describes. */
@RestController
class SiteController {

    private final Sites sites;
    private final SiteTreatments treatments;
    private final Descriptions descriptions;
    private final DatabaseClock clock;

    SiteController(Sites sites, SiteTreatments treatments, Descriptions descriptions, DatabaseClock clock) {
        this.sites = sites;
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    @GetMapping(Api.BASE + "/sites")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "region", "organisation");
        String region = given.words("region");
        String organisation = given.words("organisation");
        return Answers.of(
                request,
                Listing.whole(sites.all(clock.now()).stream()
                        .map(SiteItem::of)
                        .filter(site -> region.isEmpty() || site.region().equals(region))
                        .filter(site -> organisation.isEmpty() || organisation.equals(site.organisation()))
                        .toList()));
    }

    @GetMapping(Api.BASE + "/sites/{key}")
    ResponseEntity<byte[]> one(@PathVariable String key, HttpServletRequest request) {
        Given.of(request);
        return Answers.of(request, SiteItem.of(site(key)));
    }

    /** What readers of the site are shown, by address; in the languages the site publishes in. */
    @GetMapping(Api.BASE + "/sites/{key}/treatments")
    ResponseEntity<byte[]> treatments(@PathVariable String key, HttpServletRequest request) {
        Given given = Given.of(request, "kind");
        String kind = given.words("kind");
        return Answers.of(
                request,
                Listing.whole(treatments.of(site(key), clock.now()).stream()
                        .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                        .toList()));
    }

    @GetMapping(Api.BASE + "/sites/{key}/treatments/{slug}")
    ResponseEntity<byte[]> description(
            @PathVariable String key, @PathVariable String slug, HttpServletRequest request) {
        Given given = Given.of(request, "language", "place", "format");
        Site site = site(key);
        Language language = language(given, site);
        Form form = given.one("format", Form::find, "html or text").orElse(Form.HTML);
        var wanted = new Descriptions.Wanted(site, slug, language, given.words("place"), form, clock.now());
        return Answers.of(request, descriptions.of(wanted, made -> KeptAnswers.madeFrom(request, made)));
    }

    private Site site(String key) {
        return sites.find(key, clock.now())
                .orElseThrow(() -> new Refused(
                        Problem.notFound("No site has this key. They are listed at " + Api.BASE + "/sites.")));
    }

    private static Language language(Given given, Site site) {
        Optional<Language> asked = given.language();
        if (asked.isPresent() && !site.settings().languages().contains(asked.get())) {
            throw new Refused(Problem.parameter(
                    "language", "The site publishes in " + String.join(", ", Descriptions.languages(site)) + "."));
        }
        return asked.orElse(site.mainLanguage());
    }
}
