package no.fnsp.studydesk;

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
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.journal.Sequencer;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.study.Told;
import no.fnsp.study.Writing;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;

/** What tests of studies begin with: a publisher at Helse Bergen, a stranger with a link, readers, and studies of their own. */
public final class StudyDesk {

    public static final String STUDIES = "/desk/sites/helse-bergen.no/studies";

    final DeskVisitor publisher;
    final DeskVisitor stranger;
    final FrontDoor readers;
    final Permit permit;

    /** In the title of every study of this test, and of no other. */
    final String word = UUID.randomUUID().toString().substring(0, 8);

    final String email = "leder-" + word + "@sykehus.example";

    private final ApplicationContext beans;

    StudyDesk(ApplicationContext beans, int port) {
        this.beans = beans;
        publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        stranger = DeskVisitor.stranger(port);
        readers = new FrontDoor(port);
        permit = beans.getBean(Permits.class).forJob("test-studies");
    }

    /** The day it is in Norway, also when a server's own clock is on another. */
    static LocalDate today() {
        return LocalDate.now(Norway.TIME);
    }

    /** A form with nothing wrong in it. @param more fields and what they say, in pairs */
    Sheet right(String... more) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title.nn", "Studie " + word);
        fields.put("summary.nn", "Vi undersøkjer noko.");
        fields.put("who.nn", "Du kan delta.");
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "A trial");
        fields.put("scientific.summary", "Of something.");
        fields.put("contact.who", "Studiesjukepleiar");
        fields.put("contact.email", "studie@sykehus.example");
        fields.put("rek", "654321");
        fields.put("approved", today().minusDays(40).toString());
        fields.put("state", State.OPEN.key());
        fields.put("starts", today().minusDays(10).toString());
        fields.put("areas", "ear");
        fields.put("responsible", "helse-bergen.no");
        fields.put("about.1", "eeg");
        for (int i = 0; i + 1 < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return new Sheet(fields);
    }

    UUID begun(Sheet sheet) {
        UUID bergen = beans.getBean(Sites.class)
                .find("helse-bergen.no", beans.getBean(DatabaseClock.class).now())
                .orElseThrow()
                .id();
        var study = new AtDesk(UUID.randomUUID(), bergen);
        beans.getBean(Writing.class).begin(permit, study, sheet);
        return study.id();
    }

    UUID published(Sheet sheet) {
        UUID study = begun(sheet);
        AtDesk home = beans.getBean(Homes.class).find(study).orElseThrow();
        Told told = beans.getBean(Register.class).publish(permit, home, 1, null, sheet);
        assertThat(told).isInstanceOf(Told.Ok.class);
        beans.getBean(Sequencer.class).sequenceNow();
        return study;
    }

    /** Asks a leader, or asks once more. @return the link in the letter they got */
    String invited(UUID study) {
        String message = "Melding " + UUID.randomUUID();
        var asked = publisher.post(
                STUDIES + "/" + study + "/leader",
                "name",
                "Lena Leder",
                "email",
                email,
                "language",
                "nb",
                "message",
                message);
        assertThat(asked.status()).isEqualTo(303);
        return Postman.wait(email, message).link();
    }

    String code() {
        return code(email, "Koden er");
    }

    /** The digits in the latest letter with these words in it. */
    public static String code(String email, String words) {
        Matcher found = Pattern.compile("Koden er (\\d{6})")
                .matcher(Postman.wait(email, words).plain());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Sends a form as a browser does, with the button that was pressed. */
    public static DeskVisitor.Answer post(DeskVisitor who, String address, Map<String, String> fields, String act) {
        var all = new ArrayList<String>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of("act", act));
        return who.post(address, all.toArray(String[]::new));
    }

    /** The form about a study, filled in as the page shows it. */
    public static Map<String, String> fields(Document page) {
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
