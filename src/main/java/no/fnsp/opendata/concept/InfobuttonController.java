package no.fnsp.opendata.concept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.opendata.answer.Answer;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.answer.Shape;
import no.fnsp.opendata.description.Description;
import no.fnsp.opendata.description.Descriptions;
import no.fnsp.opendata.kept.MadeFrom;
import no.fnsp.opendata.words.Form;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What there is to read about a code, for records and patients' own pages that ask as HL7's Infobutton standard says. Of the patient
 * nothing is taken: those parameters of the standard are refused by name.
 */
@RestController
class InfobuttonController {

    private static final String PATH = Api.BASE + "/infobutton";
    private static final String SYSTEM = "mainSearchCriteria.v.cs";
    private static final String CODE = "mainSearchCriteria.v.c";
    private static final String LANGUAGE = "informationRecipient.languageCode.c";
    private static final String TYPE = "knowledgeResponseType";

    private final Topics topics;
    private final Descriptions descriptions;
    private final Sites sites;
    private final DatabaseClock clock;

    InfobuttonController(Topics topics, Descriptions descriptions, Sites sites, DatabaseClock clock) {
        this.topics = topics;
        this.descriptions = descriptions;
        this.sites = sites;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> found(HttpServletRequest request) {
        Given given = Given.of(request, SYSTEM, CODE, LANGUAGE, TYPE, "site");
        CodeSystem system = given.one(SYSTEM, CodeSystem::find, "a code system: its OID, as 2.16.578.1.12.4.1.1.7110")
                .orElseThrow(() -> new Refused(Problem.parameter(SYSTEM, SYSTEM + " must be given.")));
        String code = given.words(CODE);
        if (code.isEmpty()) {
            throw new Refused(Problem.parameter(CODE, CODE + " must be given."));
        }
        Optional<Language> language = given.one(LANGUAGE, InfobuttonController::language, "a language, as nb or nn");
        Shape shape = given.one(TYPE, InfobuttonController::shape, "application/json or application/atom+xml")
                .orElseGet(() -> Shape.of(request, Shape.JSON, Shape.ATOM));
        String key = given.words("site").isEmpty() ? Site.NATIONAL_BASE : given.words("site");
        return Answers.made(request, clock.now(), at -> {
            Site site = site(key, at);
            Language shown =
                    language.filter(site.settings().languages()::contains).orElse(site.mainLanguage());
            var told = new Knowledge(
                    site.origin() + PATH + "?" + given.without(TYPE),
                    site.settings().name(),
                    shown.code(),
                    system,
                    code,
                    found(request, topics.of(system, code, site, at), site, shown, at));
            return shape == Shape.ATOM
                    ? Answer.text(KnowledgeFeed.of(told), shape.type(), told.updated())
                    : Answer.text(json(told), shape.type(), told.updated());
        });
    }

    private static String json(Knowledge told) {
        return Answer.json(told.json(), Fields.ALL).body();
    }

    /** What readers are not shown just now, as while a text is revised, is left out. */
    private List<Description> found(
            HttpServletRequest request, List<String> slugs, Site site, Language language, Instant at) {
        return slugs.stream()
                .flatMap(slug -> {
                    try {
                        return Stream.of(descriptions.of(
                                new Descriptions.Wanted(site, slug, language, "", Form.HTML, at),
                                made -> made.validUntil().ifPresent(turn -> MadeFrom.turns(request, turn))));
                    } catch (Refused notShown) {
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private Site site(String key, Instant at) {
        return sites.find(key, at).orElseThrow(() -> new Refused(Problem.parameter("site", "No site has this key.")));
    }

    /** Norwegian without saying which is bokmål. */
    private static Optional<Language> language(String written) {
        String first = written.toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
        return Language.find(first.equals("no") ? "nb" : first);
    }

    private static Optional<Shape> shape(String written) {
        return switch (written) {
            case "application/json" -> Optional.of(Shape.JSON);
            case "application/atom+xml", "text/xml" -> Optional.of(Shape.ATOM);
            default -> Optional.empty();
        };
    }
}
