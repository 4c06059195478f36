package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study from the one who leads it to the readers of every hospital in the country, and on until it is over. */
@MailInstallation
class StudyJourneyTest {

    private static final String STUDIES = "/desk/sites/helse-bergen.no/studies";
    private static final String TREATMENT = "/behandlinger/mandeloperasjon";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private FrontDoor readers;
    private DeskVisitor leader;
    private String email;
    private String title;
    private LocalDate today;

    @BeforeEach
    void somebody_who_leads_a_study() {
        readers = new FrontDoor(port);
        leader = DeskVisitor.stranger(port);
        String word = UUID.randomUUID().toString().substring(0, 8);
        email = "leder-" + word + "@sykehus.example";
        title = "Smertelindring etter mandeloperasjon " + word;
        today = LocalDate.ofInstant(clock.now(), Norway.TIME);
    }

    @Test
    void a_study_is_told_of_without_an_account_published_closed_and_still_read() {
        String link = coordinator_asks();
        leader_fills_in_saves_and_sends_in(link);
        String desk = publisher_publishes();
        readers_find_it_on_every_site();
        the_treatment_pages_say_that_it_is_open(true);
        publisher_closes(desk);
        the_treatment_pages_say_that_it_is_open(false);
        it_is_still_read_everywhere();
        leader_confirms();
    }

    private String coordinator_asks() {
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        Document form = coordinator.get(STUDIES + "/new").page();
        var asked = coordinator.post(
                STUDIES,
                "id",
                form.select("input[name=id]").val(),
                "title",
                title,
                "name",
                "Lena Leder",
                "email",
                email,
                "language",
                "nb",
                "message",
                "Fint om du svarer før jul.");
        assertThat(asked.status()).as(asked.body()).isEqualTo(303);
        var letter = Postman.wait(email, title);
        assertThat(letter.plain()).contains("Lena Leder", "Fint om du svarer før jul.");
        return letter.link();
    }

    private void leader_fills_in_saves_and_sends_in(String link) {
        Document form = leader.get(link).page();
        assertThat(form.getElementById("title.nn").val())
                .as("what the coordinator called it")
                .isEqualTo(title);
        assertThat(form.text()).contains("Helse Bergen", "l•••@sykehus.example");

        Map<String, String> half = fields(form);
        half.put("summary.nn", "Vi undersøkjer kva som lindrar best.");
        half.put("nct", "NCT123");
        var saved = send(link, half, "save");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(leader.get(link).page().getElementById("nct").val()).isEqualTo("NCT123");

        var refused = send(link, fields(leader.get(link).page()), "send");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("NCT-nummer", "REK-nummer", "tatt vare på");

        Map<String, String> whole = fields(leader.get(link).page());
        whole.putAll(right());
        var asked = send(link, whole, "send");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.page().select("h1").text()).isEqualTo("Skriv koden");
        assertThat(leader.postRaw(link + "/sending", "code=000000").status()).isEqualTo(422);
        var sent = leader.postRaw(link + "/sending", "code=" + code("sender inn"));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.page().text()).contains("Studien er sendt inn");
        assertThat(sent.page().select("#rek")).as("nothing more to write now").isEmpty();
    }

    private Map<String, String> right() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title.nb", title);
        fields.put("summary.nb", "Vi undersøker hva som lindrer best.");
        fields.put("who.nb", "Du kan delta hvis du er over 18 år.");
        fields.put("who.nn", "Du kan delta om du er over 18 år.\n\n- Du skal få teke ut mandlane");
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "Analgesia after tonsillectomy");
        fields.put("scientific.summary", "A trial.");
        fields.put("contact.who", "Studiesjukepleiar");
        fields.put("contact.email", "studie@sykehus.example");
        fields.put("rek", "REK 765432");
        fields.put("approved", today.minusDays(40).toString());
        fields.put("nct", "nct" + (10_000_000 + Math.abs(title.hashCode() % 80_000_000)));
        fields.put("state", "open");
        fields.put("starts", today.minusDays(10).toString());
        fields.put("areas", "ear");
        fields.put("responsible", "helse-bergen.no");
        fields.put("participating", "unn.no");
        fields.put("about.1", "Mandeloperasjon");
        return fields;
    }

    private String publisher_publishes() {
        DeskVisitor publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        Element task = publisher
                .get("/desk")
                .page()
                .select("section[aria-labelledby=tasks-studies] a:contains(" + title + ")")
                .first();
        assertThat(task).as("it waits for the publisher").isNotNull();
        String desk = task.attr("href");
        Document form = publisher.get(desk).page();
        assertThat(form.select("[role=alert]")).as("nothing is wrong with it").isEmpty();
        var published = post(publisher, desk, fields(form), "publish");
        assertThat(published.status())
                .as(published.page().select("[role=alert]").text())
                .isEqualTo(303);
        Postman.wait(email, "er publisert");
        return desk;
    }

    private void readers_find_it_on_every_site() {
        List<Site> all = sites.all(clock.now());
        assertThat(all).hasSizeGreaterThanOrEqualTo(52);
        var without = new ArrayList<String>();
        for (Site site : all) {
            String list = site.address(site.mainLanguage(), "/kliniske-studier");
            if (readers.get(site.host(), list)
                    .page()
                    .select("main a:contains(" + title + ")")
                    .isEmpty()) {
                without.add(site.key());
            }
        }
        assertThat(without).as("sites without it in the list").isEmpty();
        Document own =
                readers.get("helse-bergen.no", "/kliniske-studier?kategori=ore").page();
        assertThat(own.select("main section").first().text()).contains("Hos Helse Bergen", title);
        assertThat(own.select("[role=status]").text()).startsWith("Viser");
        String address = own.select("main a:contains(" + title + ")").attr("href");
        Document page = readers.get("unn.no", address).page();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://helse-bergen.no/nb" + address);
        assertThat(page.select("main h1").text()).isEqualTo(title);
        assertThat(page.select("main").text()).contains("Studiesjukepleiar", "765432", "Tar imot deltakere");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("MedicalTrial", "https://schema.org/Recruiting");
        assertThat(page.select("main a[href$=" + TREATMENT + "]")).isNotEmpty();
        assertThat(readers.get("helse-bergen.no", "/sitemap.xml").body()).contains("https://helse-bergen.no" + address);
        assertThat(readers.get("unn.no", "/sitemap.xml").body()).doesNotContain(address);
        assertThat(readers.get("localhost", "/api/kliniske-studier").body()).contains(title);
    }

    private void the_treatment_pages_say_that_it_is_open(boolean open) {
        for (String host : List.of("helse-bergen.no", "unn.no")) {
            Document page = readers.get(host, TREATMENT).page();
            Elements card = page.select("main .aside-card:has(a[href*=/kliniske-studier])");
            assertThat(card.isEmpty()).as(host).isEqualTo(!open);
            if (open) {
                String list = card.select("a").attr("href");
                assertThat(list).isEqualTo("/kliniske-studier?status=apen&behandling=mandeloperasjon");
                assertThat(readers.get(host, list).page().select("main h3").text())
                        .contains(title);
            }
        }
    }

    private void publisher_closes(String desk) {
        DeskVisitor publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        String said = publisher
                .get(desk)
                .page()
                .select("form[action$=/state] input[name=said]")
                .val();
        var closed = publisher.post(desk + "/state", "said", said, "to", "closed", "day", today.toString());
        assertThat(closed.location()).contains("done=study.closed");
        var again = publisher.post(desk + "/state", "said", said, "to", "closed", "day", today.toString());
        assertThat(again.location())
                .as("somebody who closes it at the same time")
                .contains("done=study.already");
    }

    private void it_is_still_read_everywhere() {
        String list = "/kliniske-studier?status=apen&behandling=mandeloperasjon";
        assertThat(readers.get("unn.no", list).page().select("main").text()).contains("Ingen studier passer");
        String address = readers.get("unn.no", "/kliniske-studier?status=lukket")
                .page()
                .select("main a:contains(" + title + ")")
                .attr("href");
        assertThat(readers.get("unn.no", address).page().select("main").text())
                .contains("tar ikke imot flere", "Vi undersøker hva som lindrer best.");
    }

    private void leader_confirms() {
        // A link works on after the study is published: it is how the leader says that it is still so.
        String link = Postman.wait(email, "Fortell om studien").link();
        assertThat(leader.get(link).page().text()).contains("Studien er publisert");
        // Codes are sent half a minute apart, and half a year lies between these two.
        db.sql("update study.code set made = made - interval '1 hour'").update();
        assertThat(leader.postRaw(link + "/confirmation", "")
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Skriv koden");
        var confirmed = leader.postRaw(link + "/confirmed", "code=" + code("bekrefter"));
        assertThat(confirmed.page().text()).contains("Du har bekreftet at alt fortsatt stemmer");
    }

    private String code(String for_what) {
        Matcher found = Pattern.compile("Koden er (\\d{6})")
                .matcher(Postman.wait(email, for_what).plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private DeskVisitor.Answer send(String link, Map<String, String> fields, String act) {
        return post(leader, link, fields, act);
    }

    private static DeskVisitor.Answer post(DeskVisitor who, String address, Map<String, String> fields, String act) {
        var all = new ArrayList<String>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of("act", act));
        return who.post(address, all.toArray(String[]::new));
    }

    /** The largest form of a page as a browser would send it. */
    static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form:has([name=rek])")
                .select("[name]:not([type=radio]:not([checked]), [type=checkbox]:not([checked]), button)")
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        fields.remove("_csrf");
        return fields;
    }

    private static String value(Element field) {
        return field.tagName().equals("select")
                ? field.select("option[selected]").val()
                : field.val();
    }
}
