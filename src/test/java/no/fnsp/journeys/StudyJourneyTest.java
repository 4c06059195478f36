package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.studydesk.StudyDesk;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A study from the one who leads it to the readers of every hospital in the country, and on until it is over. */
@MailInstallation
class StudyJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private StudyReaders readers;
    private DeskVisitor leader;
    private String email;
    private String title;
    private LocalDate today;

    @BeforeEach
    void somebody_who_leads_a_study() {
        leader = DeskVisitor.stranger(port);
        String word = UUID.randomUUID().toString().substring(0, 8);
        email = "leder-" + word + "@sykehus.example";
        title = "Smertelindring etter mandeloperasjon " + word;
        readers = new StudyReaders(new FrontDoor(port), title);
        today = LocalDate.ofInstant(clock.now(), Norway.TIME);
    }

    @Test
    void a_study_is_told_of_without_an_account_published_closed_and_still_read() {
        String link = coordinator_asks();
        leader_fills_in_saves_and_sends_in(link);
        String desk = publisher_publishes();
        readers.find_it_on_every_site_and_beside_the_treatment(sites.all(clock.now()));
        Postman.wait(email, "er publisert");
        String address = readers.read_all_of_it();
        publisher_says(desk, "closed");
        readers.see_it_counted_no_more();
        readers.still_read_it(address, "lukket", "tar ikke imot flere");
        leader_confirms();
        publisher_says(desk, "ended");
        readers.see_it_listed_only_when_asked_for(
                sites.find("unn.no", clock.now()).orElseThrow());
        readers.still_read_it(address, "avsluttet", "Avsluttet");
    }

    private String coordinator_asks() {
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        Document form = coordinator.get(StudyDesk.STUDIES + "/new").page();
        var asked = coordinator.post(
                StudyDesk.STUDIES,
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

        Map<String, String> half = StudyDesk.fields(form);
        half.put("summary.nn", "Vi undersøkjer kva som lindrar best.");
        half.put("nct", "NCT123");
        var saved = StudyDesk.post(leader, link, half, "save");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(leader.get(link).page().getElementById("nct").val()).isEqualTo("NCT123");

        var refused =
                StudyDesk.post(leader, link, StudyDesk.fields(leader.get(link).page()), "send");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("NCT-nummer", "REK-nummer", "tatt vare på");

        Map<String, String> whole = StudyDesk.fields(leader.get(link).page());
        whole.putAll(right());
        var asked = StudyDesk.post(leader, link, whole, "send");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.page().select("h1").text()).isEqualTo("Skriv koden");
        assertThat(leader.postRaw(link + "/sending", "code=000000").status()).isEqualTo(422);
        var sent = leader.postRaw(link + "/sending", "code=" + StudyDesk.code(email, "sender inn"));
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
        var published = StudyDesk.post(publisher, desk, StudyDesk.fields(form), "publish");
        assertThat(published.status())
                .as(published.page().select("[role=alert]").text())
                .isEqualTo(303);
        return desk;
    }

    private void publisher_says(String desk, String state) {
        DeskVisitor publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        String said = publisher
                .get(desk)
                .page()
                .select("form[action$=/state] input[name=said]")
                .val();
        var turned = publisher.post(desk + "/state", "said", said, "to", state, "day", today.toString());
        assertThat(turned.location()).contains("done=study." + state);
        var again = publisher.post(desk + "/state", "said", said, "to", state, "day", today.toString());
        assertThat(again.location())
                .as("somebody who says the same at the same time")
                .contains("done=study.already");
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
        var confirmed = leader.postRaw(link + "/confirmed", "code=" + StudyDesk.code(email, "bekrefter"));
        assertThat(confirmed.page().text()).contains("Du har bekreftet at alt fortsatt stemmer");
    }
}
