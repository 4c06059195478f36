package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What one site says of one treatment: as data, or as one text to read. */
@RestController
class DescriptionController {

    private final Sites sites;
    private final Descriptions descriptions;
    private final DatabaseClock clock;

    DescriptionController(Sites sites, Descriptions descriptions, DatabaseClock clock) {
        this.sites = sites;
        this.descriptions = descriptions;
        this.clock = clock;
    }

    @GetMapping(Api.BASE + "/sites/{key}/treatments/{slug}")
    ResponseEntity<byte[]> description(
            @PathVariable String key, @PathVariable String slug, HttpServletRequest request) {
        Given given = Given.of(request, "language", "place", "format", "modules", "fields");
        Optional<Form> form = given.one("format", Form::find, "html, markdown or text");
        Fields fields = Fields.of(given, Description.class);
        Modules modules = Modules.of(given);
        Shape shape = shape(request, form.isPresent() || !fields.equals(Fields.ALL));
        return Answers.made(request, clock.now(), at -> {
            Site site = site(key, at);
            var wanted = new Descriptions.Wanted(
                    site, slug, language(given, site), given.words("place"), form.orElse(Form.HTML), at);
            Description told = modules.of(descriptions.of(wanted, made -> KeptAnswers.madeFrom(request, made)));
            return shape == Shape.JSON
                    ? Answer.json(told, told.said(), told.modified(), fields)
                    : Answer.text(WholeText.of(told, shape), shape.type(), told.modified());
        });
    }

    /** How content is written, and which properties there are, is asked of data. */
    private static Shape shape(HttpServletRequest request, boolean isData) {
        return isData
                ? Shape.of(request, Shape.JSON)
                : Shape.of(request, Shape.JSON, Shape.HTML, Shape.MARKDOWN, Shape.TEXT);
    }

    private Site site(String key, Instant at) {
        return sites.find(key, at)
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
