package no.fnsp.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.critical.Corrected;
import no.fnsp.critical.Correcting;
import no.fnsp.critical.Told;
import no.fnsp.ordering.Lookalikes;
import no.fnsp.sharing.Adoption;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A hospital that uses a national text reads what is published of it and nothing that is only written: no draft, no candidate that is
 * frozen to be heard or vouched for, no variant that somebody is writing. Asked of every page that its own people can open about it.
 */
@ExampleInstallation
class UnpublishedWordsTest {

    private static final String SECRET = "Upublisert hemmelighet";
    private static final List<String> BEFORE = List.of("Du må faste i seks timer.");
    private static final List<String> AFTER = List.of("Du kan gå hjem samme dag.");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Neighbour neighbour;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    NationalTexts national;
    DeskVisitor oslo;
    Document text;
    Document variant;
    Edition candidate;
    UUID error;

    @BeforeEach
    void a_text_that_oslo_uses_is_being_written_anew() {
        neighbour.editor();
        oslo = DeskVisitor.as(port, Neighbour.EMAIL);
        national = new NationalTexts(platform);
        text = national.text("Åpen tekst", BEFORE, AFTER, national.now());
        national.adopt(neighbour.oslo(), text, Adoption.Follows.HEAD, national.now());
        error = corrected();
        written(text);
        candidate = editions.add(
                national.permit(),
                text,
                Language.NB,
                secret(),
                new Editions.Change(
                        ChangeClass.PROFESSIONAL, national.shown(text).id(), null, null));
        UUID id = UUID.randomUUID();
        Site base = national.site(Site.NATIONAL_BASE);
        variant = documents.open(
                national.permit(), new Document(id, Kind.TREATMENT, base.id(), id.toString(), null, null, text.id()));
        written(variant);
    }

    private UUID corrected() {
        Draft draft = national.draft(text, Draft.Lane.URGENT, List.of("Du må faste i åtte timer."), AFTER);
        var told = new Told("Fastetiden var feil.", Words.of(Language.NB, "Det sto feil om faste."));
        Corrected corrected = platform.getBean(Correcting.class)
                .correct(national.permit(), text, List.of(draft), told, Set.of(), false, national.now());
        return ((Corrected.Ok) corrected).error();
    }

    private void written(Document document) {
        drafts.start(national.permit(), document, Language.NB, Draft.Lane.ORDINARY, secret(), national.now());
    }

    private static Text secret() {
        return new Text(SECRET, List.of(Markup.clean(SECRET + " i ingressen.")), List.of());
    }

    private List<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(one -> one.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/desk"))
                .distinct()
                .sorted()
                .toList();
    }

    private String address(String pattern) {
        Map<String, String> values = Map.of(
                "site", neighbour.oslo().key(),
                "document", text.id().toString(),
                "variant", variant.id().toString(),
                "language", "nb",
                "edition", candidate.id().toString(),
                "version", candidate.id().toString(),
                "error", error.toString(),
                "number", "1");
        String address = pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        for (var value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.replaceAll("\\{\\w+}", text.id().toString());
    }

    private Map<String, Integer> told() {
        var told = new TreeMap<String, Integer>();
        for (String pattern : pages()) {
            if (!pattern.equals("/desk/sign-out")) {
                var answer = oslo.get(address(pattern));
                if (answer.body().contains(SECRET)) {
                    told.put(pattern, answer.status());
                }
            }
        }
        return told;
    }

    @Test
    void no_page_of_a_hospital_says_what_is_only_written() {
        String here = "/desk/sites/" + neighbour.oslo().key();
        assertThat(oslo.get(here + "/critical/" + error).page().text())
                .as("it is asked of pages that are there")
                .contains(national.title(text));
        assertThat(oslo.get(here + "/texts/" + text.id() + "/variants").status())
                .isEqualTo(200);
        assertThat(told()).isEmpty();
    }

    @Test
    void nor_when_the_text_has_been_withdrawn() {
        String title = national.title(text);
        platform.getBean(Withdrawing.class)
                .decided(national.permit(), text, null, Words.of(Language.NB, "Utdatert."), national.now());
        assertThat(editions.newest(text.id(), Language.NB).orElseThrow().body().title())
                .isEqualTo(title);
        String trash = "/desk/sites/" + neighbour.oslo().key() + "/trash";
        assertThat(oslo.get(trash).page().text()).contains(title);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_alike_an_order_is_told_by_what_is_published() {
        var alike = platform.getBean(Lookalikes.class).of(List.of(SECRET), List.of(), national.now());
        assertThat(alike).noneMatch(one -> one.name().contains(SECRET));
    }

    @Test
    void those_who_write_a_variant_know_what_it_is_called() {
        var medical = DeskVisitor.as(port, no.fnsp.identity.Role.MEDICAL_EDITOR);
        String variants = "/desk/sites/" + Site.NATIONAL_BASE + "/texts/" + text.id() + "/variants";
        assertThat(medical.get(variants).page().text()).contains(SECRET);
        assertThat(oslo.get(variants).status()).isEqualTo(404);
    }
}
