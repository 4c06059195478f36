package no.fnsp.opendata.description;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.opendata.answer.Answer;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Shape;
import no.fnsp.opendata.answer.SiteLanguage;
import no.fnsp.opendata.kept.MadeFrom;
import no.fnsp.opendata.site.SitesByKey;
import no.fnsp.opendata.words.Form;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What one site says of one treatment: as data, or as one text to read. */
@RestController
class DescriptionController {

    private final SitesByKey byKey;
    private final Descriptions descriptions;
    private final DatabaseClock clock;

    DescriptionController(SitesByKey byKey, Descriptions descriptions, DatabaseClock clock) {
        this.byKey = byKey;
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
            Site site = byKey.of(key, at);
            var wanted = new Descriptions.Wanted(
                    site,
                    slug,
                    SiteLanguage.of(site, given.language()),
                    given.words("place"),
                    form.orElse(Form.HTML),
                    at);
            Description told = modules.of(descriptions.of(wanted, made -> MadeFrom.tell(request, made)));
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
}
