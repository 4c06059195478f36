package no.fnsp.adopting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.LastDates;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Helse Bergen's readers meet when the last date has passed and nobody has answered. */
@ExampleInstallation
class LastDatesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String DESK = "/desk/sites/helse-bergen.no";
    private static final String OLD = "Hvil deg resten av dagen etterpå.";
    private static final String NEW = "Hvil deg i tre dager etterpå.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    NationalTexts national;
    FrontDoor readers;
    Site bergen;

    @BeforeEach
    void bergen_is_there() {
        national = new NationalTexts(beans);
        readers = new FrontDoor(port);
        bergen = national.site(BERGEN);
    }

    private Instant ago(int days) {
        return national.now().minus(Duration.ofDays(days));
    }

    /** Adopted sixty days ago; changed some days ago. */
    private Document changed(String title, Adoption.AtLastDate last, int daysAgo) {
        Document text = national.text(title, List.of("Møt fastende."), List.of(OLD), ago(60));
        national.adoptLongAgo(
                new Adoption(bergen.id(), text.id(), Adoption.Follows.ACCEPTED, last, Words.NONE, null, List.of()),
                text,
                ago(60));
        national.publish(
                text,
                national.title(text),
                List.of("Møt fastende."),
                List.of(NEW),
                ChangeClass.PROFESSIONAL,
                ago(daysAgo));
        return text;
    }

    private FrontDoor.Answer page(String language, Document text) {
        return readers.get(BERGEN, language + NationalTexts.path(text));
    }

    private void everyDay(String name) {
        beans.getBeansOfType(DailyJob.class).values().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(beans.getBean(Permits.class).forJob(name));
    }

    @Test
    void before_the_last_date_the_old_text_stands_and_nothing_is_said_of_the_new_one() {
        Document text = changed("Lyskebrokk", Adoption.AtLastDate.KEEP_OLD, 29);
        assertThat(page("/nb", text).page().text()).contains(OLD).doesNotContain("nyere nasjonal tekst");
    }

    @Test
    void the_new_text_is_shown_from_the_last_date_on_and_that_is_written_down_afterwards() {
        Document text = changed("Navlebrokk", Adoption.AtLastDate.BY_KIND, 31);
        assertThat(page("/nb", text).page().text()).contains(NEW).doesNotContain(OLD);
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
        everyDay("answer-all-by-policy");
        assertThat(national.how(bergen, text)).isEqualTo("policy");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        assertThat(page("/nb", text).page().text()).contains(NEW);
        everyDay("answer-all-by-policy");
    }

    @Test
    void the_old_text_is_kept_with_a_notice_in_the_language_of_the_page() {
        Document text = changed("Halsbrann", Adoption.AtLastDate.KEEP_OLD, 31);
        assertThat(page("/nb", text).page().text())
                .contains(OLD, "nyere nasjonal tekst")
                .doesNotContain(NEW);
        assertThat(page("", text).page().text()).contains("nyare nasjonal tekst");
        assertThat(page("/en", text).page().text()).contains("newer national text");
        everyDay("answer-all-by-policy");
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
    }

    @Test
    void a_page_that_is_taken_down_says_that_the_text_is_being_revised_until_somebody_answers() {
        Document text = changed("Gallestein", Adoption.AtLastDate.TAKE_DOWN, 31);
        var down = page("/nb", text);
        assertThat(down.status()).isEqualTo(404);
        assertThat(down.page().text()).contains("under revisjon").doesNotContain(OLD, NEW);
        var coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        coordinator.get(DESK + "/tasks");
        coordinator.post(
                DESK + "/tasks/" + text.id() + "/nb",
                "edition",
                national.shown(text).id().toString());
        assertThat(page("/nb", text).page().text()).contains(NEW);
    }

    @Test
    void what_a_site_decides_for_a_kind_holds_for_its_texts_at_once() {
        Document text = changed("Blindtarm", Adoption.AtLastDate.BY_KIND, 31);
        var coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        coordinator.get(DESK + "/tasks/rules");
        assertThat(coordinator
                        .post(DESK + "/tasks/rules/policy", "kind", "treatment", "policy", "keep_old")
                        .location())
                .contains("done=moved.rules");
        assertThat(page("/nb", text).page().text()).contains(OLD, "nyere nasjonal tekst");
        coordinator.post(DESK + "/tasks/rules/policy", "kind", "treatment", "policy", "show_new");
        assertThat(page("/nb", text).page().text()).contains(NEW);
    }

    @Test
    void the_national_editors_move_the_last_date_and_pages_follow() {
        Document text = changed("Hemoroider", Adoption.AtLastDate.KEEP_OLD, 31);
        Edition newer = national.shown(text);
        var editor = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String base = "/desk/sites/" + Site.NATIONAL_BASE + "/last-dates";
        editor.get(base);
        assertThat(editor.post(base + "/" + newer.id(), "day", "2001-01-01").status())
                .isEqualTo(422);
        assertThat(editor.post(base + "/" + newer.id(), "day", "2099-01-01").location())
                .contains("done=lastdates.moved");
        assertThat(page("/nb", text).page().text()).contains(OLD).doesNotContain("nyere nasjonal tekst");
        assertThat(beans.getBean(LastDates.class).of(newer.id()).orElseThrow()).isAfter(national.now());
    }

    @Test
    void a_week_before_whoever_may_answer_is_reminded_once() {
        Document text = changed("Fistel", Adoption.AtLastDate.BY_KIND, 25);
        everyDay("remind-of-last-dates");
        everyDay("remind-of-last-dates");
        assertThat(told("last-date-near", text)).containsExactly("Bente Eksempel", "Kari Eksempel");
    }

    @Test
    void whoever_may_answer_is_told_once_what_readers_see_from_the_last_date_on() {
        Document newer = changed("Ganglion", Adoption.AtLastDate.SHOW_NEW, 31);
        Document older = changed("Seneskjede", Adoption.AtLastDate.KEEP_OLD, 31);
        Document down = changed("Springfinger", Adoption.AtLastDate.TAKE_DOWN, 31);
        Document waits = changed("Kuskefinger", Adoption.AtLastDate.TAKE_DOWN, 29);
        for (int day = 0; day < 2; day++) {
            everyDay("answer-all-by-policy");
        }
        assertThat(told("last-date-passed.show-new", newer)).containsExactly("Bente Eksempel", "Kari Eksempel");
        assertThat(told("last-date-passed.keep-old", older)).containsExactly("Bente Eksempel", "Kari Eksempel");
        assertThat(told("last-date-passed.take-down", down)).containsExactly("Bente Eksempel", "Kari Eksempel");
        assertThat(told("last-date-passed.take-down", waits)).isEmpty();
        var kari = DeskVisitor.as(port, Role.COORDINATOR);
        assertThat(kari.get("/desk/notifications").page().text())
                .contains("Den nye nasjonale teksten står no på Helse Bergen");
        assertThat(kari.get(DESK + "/adoptions/" + newer.id()).status()).isEqualTo(200);
        for (Document open : List.of(older, down, waits)) {
            String task = DESK + "/tasks/" + open.id() + "/nb";
            assertThat(kari.get(task).status()).isEqualTo(200);
            kari.post(task, "edition", national.shown(open).id().toString());
        }
        assertThat(page("/nb", down).page().text()).contains(NEW);
    }

    /** Whoever was told it, as often as they were. */
    private List<String> told(String what, Document text) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select a.name from notification.notification n join identity.account a on a.id = n.person
                        where n.what = :what and n.said[1] = :title order by a.name
                        """)
                .param("what", what)
                .param("title", national.title(text))
                .query(String.class)
                .list();
    }

    @Test
    void what_was_critically_wrong_is_not_shown_because_the_last_date_of_an_edition_before_the_correction_passes() {
        Document text = national.text("Kneprotese", List.of("Ta 10 tabletter."), List.of(OLD), ago(60));
        national.adoptLongAgo(
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                text,
                ago(60));
        String later = "Hvil deg i fire dager etterpå.";
        var wrong = List.of("Ta 10 tabletter.");
        String title = national.title(text);
        national.publish(text, title, wrong, List.of(NEW), ChangeClass.PROFESSIONAL, ago(31));
        national.publish(text, title, wrong, List.of(later), ChangeClass.PROFESSIONAL, ago(11));
        national.change(text, ChangeClass.CRITICAL, List.of("Ta 1 tablett."), List.of(later));
        assertThat(page("/nb", text).page().text())
                .contains("Ta 1 tablett.", OLD)
                .doesNotContain("10 tabletter");
        everyDay("answer-all-by-policy");
        assertThat(page("/nb", text).page().text())
                .contains("Ta 1 tablett.", OLD)
                .doesNotContain("10 tabletter");
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
    }

    @Test
    void what_waits_beneath_a_critical_correction_has_its_date_among_those_that_run_and_both_are_moved() {
        Document text = changed("Skulderprotese", Adoption.AtLastDate.KEEP_OLD, 10);
        Edition waits = national.shown(text);
        Edition correction = national.change(text, ChangeClass.CRITICAL, List.of("Møt ikke fastende."), List.of(NEW));
        var editor = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String base = "/desk/sites/" + Site.NATIONAL_BASE + "/last-dates";
        var running = editor.get(base).page();
        assertThat(running.select("form[action$=" + waits.id() + "]")).hasSize(1);
        assertThat(running.select("form[action$=" + correction.id() + "]")).isEmpty();
        assertThat(editor.post(base + "/" + waits.id(), "day", "2098-01-01").location())
                .contains("done=lastdates.moved");
        var dates = beans.getBean(LastDates.class);
        assertThat(dates.of(correction.id())).isEqualTo(dates.of(waits.id()));
        assertThat(page("/nb", text).page().text()).contains(OLD, "Møt ikke fastende.");
    }
}
