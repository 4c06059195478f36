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
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.DailyJob;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.opendata.answer.Api;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Intent;
import no.fnsp.site.Site;
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
    void of_a_last_date_that_has_passed() throws Exception {
        Instant before = national.now().minus(Duration.ofDays(60));
        Document text = national.text("Musearm", List.of("Møt fastende."), List.of("Hvil."), before);
        national.adoptLongAgo(
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.TAKE_DOWN,
                        Words.NONE,
                        null,
                        List.of()),
                text,
                before);
        national.publish(
                text,
                national.title(text),
                List.of("Møt mett."),
                List.of("Hvil."),
                ChangeClass.PROFESSIONAL,
                national.now().minus(Duration.ofDays(31)));
        var told = toldWhile(() -> beans.getBeansOfType(DailyJob.class).values().stream()
                .filter(job -> job.name().equals("answer-all-by-policy"))
                .forEach(job -> job.run(beans.getBean(Permits.class).forJob("answer-all-by-policy"))));
        assertThat(told).contains("description " + BERGEN + " " + text.id() + " changed");
        assertThat(get(description(text)).statusCode()).isEqualTo(404);
    }

    @Test
    void spaces_within_bold_words_stand_outside_them_in_markdown() throws Exception {
        Document text = national.text(
                "Fet skrift", List.of("Ta <strong>to </strong>tabletter."), List.of("Hvil."), national.now());
        assertThat(get("/sites/" + Site.NATIONAL_BASE + "/treatments/" + text.key() + "?format=markdown")
                        .body())
                .contains("Ta **to** tabletter.");
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
