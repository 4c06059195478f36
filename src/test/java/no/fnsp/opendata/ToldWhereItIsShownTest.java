package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Kind;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.fact.Saying;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.DailyJob;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.opendata.answer.Api;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.Policies;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A change that somebody else has made in what a site shows is told of as the site's. */
@ExampleInstallation
class ToldWhereItIsShownTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BERGEN = "helse-bergen.no";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    private NationalTexts national;
    private Site bergen;

    @BeforeEach
    void texts() {
        national = new NationalTexts(beans);
        bergen = national.site(BERGEN);
    }

    @Test
    void of_a_variant_that_it_shows_in_the_place_of_the_text() throws Exception {
        Document main = national.text("Tennisalbue", List.of("Møt fastende."), List.of("Hvil."), national.now());
        Document variant = national.variant(main, "Tennisalbue på en annen måte", List.of("Møt mett."));
        national.adoptVariant(bergen, main, variant);
        var told =
                toldWhile(() -> national.change(variant, ChangeClass.CRITICAL, List.of("Møt god og mett."), List.of()));
        assertThat(told).contains("description " + BERGEN + " " + main.id() + " changed");
        assertThat(get(description(main)).body()).contains("god og mett");
    }

    @Test
    void of_what_the_region_says_in_it() throws Exception {
        Document text = national.text("Golfalbue", List.of("Møt fastende."), List.of("Hvil."), national.now());
        national.adopt(bergen, text, Adoption.Follows.HEAD, national.now());
        Site region = national.site("helse-vest.no");
        var told = toldWhile(() ->
                national.localWords(region, text, Intent.SUPPLEMENT_AFTER, Role.BEFORE, "", "Regionen dekker reisen."));
        assertThat(told)
                .contains("description " + BERGEN + " " + text.id() + " changed")
                .noneMatch(one -> one.startsWith("description helse-vest.no"))
                .noneMatch(one -> one.startsWith("description nordlandssykehuset.no"));
        assertThat(get(description(text)).body()).contains("Regionen dekker reisen.");
    }

    @Test
    void of_a_last_date_that_has_passed_and_of_the_text_that_is_shown_again() throws Exception {
        Document text = takenDown("Musearm", Adoption.AtLastDate.TAKE_DOWN);
        String told = "description " + BERGEN + " " + text.id();
        assertThat(toldWhile(this::theLastDateIsAnswered))
                .contains(told + " withdrawn")
                .doesNotContain(told + " changed");
        assertThat(get(description(text)).statusCode()).isEqualTo(404);
        var again = toldWhile(() -> beans.getBean(Acceptances.class)
                .accept(national.permit(), bergen.id(), national.shown(text), How.CHOSEN, national.now()));
        assertThat(again).contains(told + " changed").doesNotContain(told + " withdrawn");
        assertThat(get(description(text)).statusCode()).isEqualTo(200);
    }

    @Test
    void of_what_a_site_decides_for_the_last_dates_of_a_kind() throws Exception {
        Document text = takenDown("Joggebein", Adoption.AtLastDate.BY_KIND);
        String told = "description " + BERGEN + " " + text.id();
        assertThat(get(description(text)).statusCode()).isEqualTo(200);
        assertThat(toldWhile(() -> decide(Adoption.AtLastDate.TAKE_DOWN))).contains(told + " withdrawn");
        assertThat(get(description(text)).statusCode()).isEqualTo(404);
        assertThat(toldWhile(() -> decide(Adoption.AtLastDate.SHOW_NEW))).contains(told + " changed");
        assertThat(get(description(text)).statusCode()).isEqualTo(200);
    }

    private void decide(Adoption.AtLastDate policy) {
        beans.getBean(Policies.class).decide(national.permit(), bergen.id(), Kind.TREATMENT, policy, national.now());
    }

    private Document takenDown(String title, Adoption.AtLastDate last) {
        Instant before = national.now().minus(Duration.ofDays(60));
        Document text = national.text(title, List.of("Møt fastende."), List.of("Hvil."), before);
        national.adoptLongAgo(
                new Adoption(bergen.id(), text.id(), Adoption.Follows.ACCEPTED, last, Words.NONE, null, List.of()),
                text,
                before);
        national.publish(
                text,
                national.title(text),
                List.of("Møt mett."),
                List.of("Hvil."),
                ChangeClass.PROFESSIONAL,
                national.now().minus(Duration.ofDays(31)));
        return text;
    }

    private void theLastDateIsAnswered() {
        beans.getBeansOfType(DailyJob.class).values().stream()
                .filter(job -> job.name().equals("answer-all-by-policy"))
                .forEach(job -> job.run(beans.getBean(Permits.class).forJob("answer-all-by-policy")));
    }

    @Test
    void of_a_fact_in_what_the_region_says_in_it() throws Exception {
        Site region = national.site("helse-vest.no");
        FactChanges facts = beans.getBean(FactChanges.class);
        Fact fact = facts.add(
                national.permit(),
                UUID.randomUUID(),
                national.site(Site.NATIONAL_BASE),
                Words.of(Language.NB, "Reisen"),
                phrase("buss"),
                national.now());
        Document text = national.text("Surfeøre", List.of("Møt fastende."), List.of("Hvil."), national.now());
        national.adopt(bergen, text, Adoption.Follows.HEAD, national.now());
        national.localWords(
                region,
                text,
                Intent.SUPPLEMENT_AFTER,
                Role.BEFORE,
                "",
                "Regionen dekker <data value=\"fact:" + fact.id() + "\">reisen</data>.");
        settled();
        assertThat(get(description(text)).body()).contains("buss");
        var told = toldWhile(() -> facts.change(national.permit(), fact, fact.label(), phrase("tog"), national.now()));
        assertThat(told)
                .contains("description " + BERGEN + " " + text.id() + " changed")
                .noneMatch(one -> one.startsWith("description helse-vest.no"));
        assertThat(get(description(text)).body()).contains("tog");
    }

    private static Saying phrase(String words) {
        return new Saying.Phrase(Words.of(Language.NB, words));
    }

    @Test
    void spaces_within_bold_words_stand_outside_them_in_markdown() throws Exception {
        Document text = national.text(
                "Fet skrift", List.of("Ta <strong>to </strong>tabletter."), List.of("Hvil."), national.now());
        assertThat(get("/sites/" + Site.NATIONAL_BASE + "/treatments/" + text.key() + "?format=markdown")
                        .body())
                .contains("Ta **to** tabletter.");
    }

    @Test
    void words_that_begin_as_a_list_or_a_heading_are_none_in_markdown() throws Exception {
        Document text = national.text(
                "Tegn først",
                List.of("- først", "+ så", "1. mars", "# nummer", "-5 grader", "Linje<br>--- strek", "Linje<br>---"),
                List.of("Hvil."),
                national.now());
        String written = JSON.readTree(get("/sites/" + Site.NATIONAL_BASE + "/treatments/" + text.key()
                                + "?language=nb&format=markdown")
                        .body())
                .path("chapters")
                .path(0)
                .path("parts")
                .path(0)
                .path("content")
                .stringValue();
        assertThat(written.lines()).contains("\\- først", "\\+ så", "1\\. mars", "\\# nummer", "-5 grader", "\\---");
    }

    private static String description(Document text) {
        return "/sites/" + BERGEN + "/treatments/" + text.key() + "?language=nb";
    }

    private List<String> toldWhile(Runnable something) throws Exception {
        settled();
        long since = JSON.readTree(get("/changes").body()).path("next").longValue();
        something.run();
        settled();
        var told = new ArrayList<String>();
        for (JsonNode one : JSON.readTree(get("/changes?since=" + since).body()).path("items")) {
            told.add(one.path("resource").stringValue() + " "
                    + one.path("site").stringValue("") + " " + one.path("id").stringValue() + " "
                    + one.path("state").stringValue());
        }
        return told;
    }

    private void settled() {
        sequencer.sequenceNow();
        versions.catchUp();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.BASE + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
