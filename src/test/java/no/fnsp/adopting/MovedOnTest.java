package no.fnsp.adopting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Intent;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What happens at Helse Bergen when a national text moves on, through its own desk and as its readers see it. */
@ExampleInstallation
class MovedOnTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String DESK = "/desk/sites/helse-bergen.no";
    private static final String FAST = "Du skal faste i seks timer før du kommer.";
    private static final String SHOWER = "Dusj kvelden før operasjonen.";
    private static final String REST = "Hvil deg resten av dagen etterpå.";
    private static final String REST_LONGER = "Hvil deg i tre dager etterpå, og ring oss om du får feber.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    NationalTexts national;
    FrontDoor readers;
    DeskVisitor coordinator;
    DeskVisitor manager;
    Site bergen;
    Site stavanger;

    @BeforeEach
    void they_sign_in() {
        national = new NationalTexts(beans);
        readers = new FrontDoor(port);
        coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        bergen = national.site(BERGEN);
        stavanger = national.site("helse-stavanger.no");
    }

    private Document adopted(String title) {
        Document text = national.text(title, List.of(FAST, SHOWER), List.of(REST), national.now());
        national.adopt(bergen, text, Adoption.Follows.ACCEPTED, national.now());
        return text;
    }

    private Edition rests(Document text) {
        return national.change(text, ChangeClass.PROFESSIONAL, List.of(FAST, SHOWER), List.of(REST_LONGER));
    }

    private String page(Document text) {
        return readers.get(BERGEN, "/nb" + NationalTexts.path(text)).page().text();
    }

    private static String task(Document text) {
        return DESK + "/tasks/" + text.id() + "/nb";
    }

    private DeskVisitor.Answer answer(DeskVisitor who, Document text, Edition edition, String... more) {
        var fields = new ArrayList<>(List.of("edition", edition.id().toString()));
        fields.addAll(List.of(more));
        return who.post(task(text), fields.toArray(String[]::new));
    }

    /** The field of the first chapter with local words on the task's page: {@code decision.…} and {@code reason.…}. */
    private String field(Document text, String name) {
        return coordinator
                .get(task(text))
                .page()
                .selectFirst("input[name^=" + name + ".]")
                .attr("name");
    }

    @Test
    void the_old_text_stays_until_somebody_accepts_the_new_one_and_the_second_is_told_who_did() {
        Document text = adopted("Kneartroskopi");
        Edition newer = rests(text);
        assertThat(page(text)).contains(REST).doesNotContain("tre dager");
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
        assertThat(coordinator.get(DESK + "/tasks").page().text()).contains(national.title(text));
        assertThat(coordinator.get("/desk").page().text()).contains(national.title(text));
        var seen = coordinator.get(task(text)).page();
        assertThat(seen.select("ins").text()).contains("tre dager");
        assertThat(seen.select("ins .ds-sr-only").text()).contains("lagt til");
        assertThat(answer(coordinator, text, newer).location()).contains("done=moved.accepted");
        assertThat(page(text)).contains(REST_LONGER);
        assertThat(national.sitesWithTasks(text)).isEmpty();
        assertThat(national.how(bergen, text)).isEqualTo("chosen");
        var second = answer(manager, text, newer);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.page().selectFirst("[role=status]").text()).contains("Kari Eksempel tok endringa i bruk");
    }

    @Test
    void those_who_may_answer_are_told_when_it_is_published() throws InterruptedException {
        Document text = adopted("Albue");
        rests(text);
        List<String> told = List.of();
        for (int tries = 0; told.isEmpty() && tries < 200; tries++) {
            Thread.sleep(50);
            told = coordinator
                    .get("/desk/notifications")
                    .page()
                    .select("li:contains(" + national.title(text) + ")")
                    .eachText();
        }
        assertThat(told).singleElement().asString().contains("ventar på svar frå Helse Bergen", "Les endringa og svar");
    }

    @Test
    void a_change_of_language_reaches_readers_at_once_and_is_no_task() {
        Document text = adopted("Artroskopi");
        national.localWords(bergen, text, Intent.REPLACE, no.fnsp.text.Role.AFTER, "Annen rutine", "Ring oss.");
        national.change(
                text,
                ChangeClass.EDITORIAL,
                List.of("Du må faste i seks timer før du kommer.", SHOWER),
                List.of("Hvil resten av dagen etterpå."));
        assertThat(page(text)).contains("Du må faste").contains("Ring oss.");
        assertThat(national.how(bergen, text)).isEqualTo("automatic");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        var listed = coordinator.get(DESK + "/tasks").page().selectFirst("[aria-labelledby=listed]");
        assertThat(listed.text()).contains(national.title(text));
    }

    @Test
    void every_affected_site_has_one_task_and_those_that_follow_have_none() {
        Document text = adopted("Meniskoperasjon");
        national.adopt(stavanger, text, Adoption.Follows.ACCEPTED, national.now());
        national.adopt(national.site("helse-fonna.no"), text, Adoption.Follows.HEAD, national.now());
        national.adopt(national.site("helse-forde.no"), text, Adoption.Follows.HEAD, national.now());
        national.localWords(
                national.site("helse-forde.no"),
                text,
                Intent.SUPPLEMENT_AFTER,
                no.fnsp.text.Role.AFTER,
                "",
                "Vi ringer deg dagen etter.");
        rests(text);
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN, "helse-forde.no", "helse-stavanger.no");
    }

    @Test
    void a_replaced_chapter_stays_until_it_is_decided_and_takes_up_the_new_national_words() {
        Document text = adopted("Ryggprolaps");
        String own = "Møt i avdeling 4.";
        Document changes = national.localWords(
                bergen, text, Intent.REPLACE, no.fnsp.text.Role.BEFORE, "Egen rutine", FAST, SHOWER, own);
        Edition newer = national.change(
                text,
                ChangeClass.PROFESSIONAL,
                List.of("Du skal faste i åtte timer før du kommer.", SHOWER),
                List.of(REST));
        assertThat(page(text)).contains(FAST, own);
        var undecided = answer(coordinator, text, newer);
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.page().selectFirst("[role=alert]").text()).contains("Vel kva som skal stå");
        var unexplained = answer(coordinator, text, newer, field(text, "decision"), "kept");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(page(text)).contains(FAST, own);
        assertThat(answer(coordinator, text, newer, field(text, "decision"), "merged")
                        .location())
                .contains("done=moved.accepted");
        assertThat(page(text)).contains("åtte timer", SHOWER, own).doesNotContain("seks timer");
        assertThat(national.said(changes).changes().getFirst().basedOn()).isEqualTo(newer.id());
        assertThat(national.sitesWithTasks(text)).isEmpty();
    }

    @Test
    void what_is_kept_with_a_reason_is_asked_about_again_only_when_the_chapter_changes_again() {
        Document text = adopted("Hallux");
        national.localWords(bergen, text, Intent.REPLACE, no.fnsp.text.Role.AFTER, "Egen rutine", "Vi ringer deg.");
        Edition newer = rests(text);
        assertThat(answer(
                                coordinator,
                                text,
                                newer,
                                field(text, "decision"),
                                "kept",
                                field(text, "reason"),
                                "Vi følger opp på telefon.")
                        .location())
                .contains("done=moved.accepted");
        assertThat(page(text)).contains("Vi ringer deg.").doesNotContain("tre dager");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        Edition other = national.change(text, ChangeClass.PROFESSIONAL, List.of(FAST), List.of(REST_LONGER));
        assertThat(coordinator.get(task(text)).page().select("input[name^=decision]"))
                .isEmpty();
        answer(coordinator, text, other);
        national.change(text, ChangeClass.PROFESSIONAL, List.of(FAST), List.of("Ring fastlegen din."));
        assertThat(coordinator.get(task(text)).page().select("input[name^=decision]"))
                .isNotEmpty();
    }

    @Test
    void going_back_to_the_national_chapter_takes_the_local_words_away() {
        Document text = adopted("Hernie");
        Document changes =
                national.localWords(bergen, text, Intent.REPLACE, no.fnsp.text.Role.AFTER, "Egen rutine", "Vi ringer.");
        Edition newer = rests(text);
        assertThat(answer(coordinator, text, newer, field(text, "decision"), "national")
                        .location())
                .contains("done=moved.accepted");
        assertThat(page(text)).contains(REST_LONGER).doesNotContain("Vi ringer.");
        assertThat(national.said(changes).changes()).isEmpty();
    }

    @Test
    void a_supplement_is_looked_at_beside_the_new_words_also_where_the_site_follows_the_newest() {
        Document text = national.text("Gipsing", List.of(FAST), List.of(REST), national.now());
        national.adopt(bergen, text, Adoption.Follows.HEAD, national.now());
        national.localWords(bergen, text, Intent.SUPPLEMENT_AFTER, no.fnsp.text.Role.AFTER, "", "Kom til gipsrommet.");
        Edition newer = rests(text);
        assertThat(page(text)).contains(REST_LONGER, "Kom til gipsrommet.");
        var seen = coordinator.get(task(text)).page();
        assertThat(seen.text()).contains("Kom til gipsrommet.");
        assertThat(seen.select("ins").text()).contains("tre dager");
        assertThat(answer(coordinator, text, newer, field(text, "decision"), "kept")
                        .location())
                .contains("done=moved.settled");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        assertThat(page(text)).contains("Kom til gipsrommet.");
    }

    @Test
    void whoever_edits_finds_the_proposal_in_the_form_and_what_they_publish_is_held_up_against_the_new_text() {
        Document text = adopted("Skulder");
        Document changes = national.localWords(
                bergen,
                text,
                Intent.REPLACE,
                no.fnsp.text.Role.BEFORE,
                "Egen rutine",
                "Du skal faste i sju timer før du kommer.",
                SHOWER);
        Edition newer = national.change(
                text,
                ChangeClass.PROFESSIONAL,
                List.of("Du skal faste i åtte timer før du kommer.", SHOWER),
                List.of(REST));
        var seen = coordinator.get(task(text)).page();
        assertThat(seen.select("input[value=merged]")).isEmpty();
        assertThat(seen.text()).contains("sju timer", "åtte timer");
        String key = field(text, "decision").substring("decision.".length());
        var form = coordinator.post(task(text) + "/edit", "edition", newer.id().toString(), "words", key);
        assertThat(form.location()).contains(changes.id().toString());
        var written = coordinator.get(form.location()).page();
        assertThat(written.text() + written.html()).contains("sju timer", "åtte timer");
        String field = key.split("\\.")[2];
        String draft = written.selectFirst("[name=draft]").val();
        String revision = written.selectFirst("[name=revision]").val();
        var saved = coordinator.post(
                form.location() + "/draft",
                "draft",
                draft,
                "revision",
                revision,
                "lane",
                "ordinary",
                "mode." + field,
                "replace",
                "reason." + field,
                "Egen rutine",
                "instead." + field,
                "<p>Du skal faste i åtte timer før du kommer hit.</p><p>" + SHOWER + "</p>");
        assertThat(saved.status()).as(saved.body()).isLessThan(400);
        var publication = coordinator.get(form.location() + "/publication").page();
        var published = coordinator.post(
                form.location() + "/publication",
                "draft",
                publication.selectFirst("[name=draft]").val(),
                "revision",
                publication.selectFirst("[name=revision]").val(),
                "change",
                "professional");
        assertThat(published.location()).contains("done=published");
        assertThat(coordinator.get(task(text)).page().select("input[name^=decision]"))
                .isEmpty();
        assertThat(answer(coordinator, text, newer).location()).contains("done=moved.accepted");
        assertThat(page(text)).contains("før du kommer hit");
        assertThat(national.sitesWithTasks(text)).isEmpty();
    }

    @Test
    void whoever_edits_has_the_new_text_before_them_also_when_the_older_edition_has_been_corrected() {
        Document text = adopted("Underarm");
        national.localWords(
                bergen, text, Intent.REPLACE, no.fnsp.text.Role.BEFORE, "Egen rutine", "Faste i sju timer.", SHOWER);
        national.change(text, ChangeClass.PROFESSIONAL, List.of("Du skal faste i åtte timer.", SHOWER), List.of(REST));
        Edition right = national.change(
                text,
                ChangeClass.CRITICAL,
                List.of("Du skal faste i åtte timer.", SHOWER),
                List.of("Hvil i to dager."));
        assertThat(page(text)).as("the older edition, corrected").contains("Hvil i to dager.");
        String key = field(text, "decision").substring("decision.".length());
        var form = coordinator.post(task(text) + "/edit", "edition", right.id().toString(), "words", key);
        assertThat(coordinator
                        .get(form.location())
                        .page()
                        .select(".desk-national")
                        .text())
                .contains("åtte timer")
                .doesNotContain("seks timer");
    }

    @Test
    void words_in_nynorsk_are_held_up_against_the_first_national_nynorsk_when_it_comes() {
        Document text = national.text("Handledd", List.of(FAST, SHOWER), List.of(REST), national.now());
        national.adopt(bergen, text, Adoption.Follows.HEAD, national.now());
        Document changes = national.localWords(
                Language.NN,
                bergen,
                text,
                Intent.REPLACE,
                no.fnsp.text.Role.BEFORE,
                "Eigen rutine",
                "Du skal faste i sju timar.",
                "Dusj kvelden før.");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        Edition first = national.translate(
                text,
                Language.NN,
                ChangeClass.NEW,
                List.of("Du skal faste i seks timar.", "Dusj kvelden før."),
                List.of("Kvil deg."));
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
        String task = DESK + "/tasks/" + text.id() + "/nn";
        var seen = coordinator.get(task).page();
        assertThat(seen.select(".desk-national[lang=nb]").text()).contains(FAST);
        assertThat(seen.select(".desk-national[lang=nn]").text()).contains("seks timar", "sju timar");
        String field = seen.selectFirst("input[name^=decision.]").attr("name");
        String key = field.substring("decision.".length());
        var form = coordinator.post(task + "/edit", "edition", first.id().toString(), "words", key);
        assertThat(coordinator
                        .get(form.location())
                        .page()
                        .select(".desk-national")
                        .text())
                .contains("seks timar")
                .doesNotContain("seks timer");
        var answered = coordinator.post(
                task, "edition", first.id().toString(), field, "kept", "reason." + key, "Vi har andre tider.");
        assertThat(answered.location()).contains("done=moved.settled");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        national.change(text, ChangeClass.PROFESSIONAL, List.of("Du skal faste lenge.", SHOWER), List.of(REST));
        assertThat(national.sitesWithTasks(text))
                .as("nobody reads them beside bokmål any more")
                .isEmpty();
        national.translate(
                text,
                Language.NN,
                ChangeClass.PROFESSIONAL,
                List.of("Du skal faste i fem timar.", "Dusj kvelden før."),
                List.of("Kvil deg."));
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
        assertThat(changes.site()).isEqualTo(bergen.id());
    }

    @Test
    void a_text_that_changes_while_it_is_read_is_not_accepted() {
        Document text = adopted("Katarakt");
        Edition read = rests(text);
        national.change(text, ChangeClass.PROFESSIONAL, List.of(FAST), List.of(REST_LONGER));
        var tried = answer(coordinator, text, read);
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.page().selectFirst("[role=alert]").text()).contains("endra éin gong til");
        assertThat(page(text)).contains(REST).doesNotContain("tre dager");
    }

    @Test
    void many_are_read_together_and_accepted_in_one_act_each_with_its_own_outcome() {
        Document one = adopted("Skopi");
        Document two = adopted("Biopsi");
        Document own = adopted("Punksjon");
        national.localWords(bergen, own, Intent.REPLACE, no.fnsp.text.Role.AFTER, "Egen rutine", "Vi ringer.");
        String first = name(one, rests(one));
        Edition read = rests(two);
        String third = name(own, rests(own));
        String chosen = "task=" + first + "&task=" + name(two, read) + "&task=" + third;
        var together = coordinator.get(DESK + "/tasks/bulk?" + chosen).page();
        assertThat(together.select("input[name=task]")).hasSize(2);
        assertThat(together.selectFirst("[aria-labelledby=alone]").text()).contains(national.title(own));
        assertThat(together.text()).contains("tre dager").doesNotContain(SHOWER);
        national.change(two, ChangeClass.PROFESSIONAL, List.of(FAST), List.of(REST_LONGER));
        var report = coordinator.post(DESK + "/tasks/bulk", "task", first, "task", name(two, read), "task", third);
        assertThat(report.page().selectFirst("[role=status]").text()).contains("1 av 3");
        assertThat(report.page().text()).contains("endra igjen i mellomtida", "må sjåast på for seg");
        assertThat(page(one)).contains(REST_LONGER);
        assertThat(page(two)).doesNotContain("tre dager");
        assertThat(page(own)).contains("Vi ringer.");
    }

    private static String name(Document text, Edition edition) {
        return text.id() + ".nb." + edition.id();
    }

    @Test
    void tasks_go_to_whoever_has_the_speciality_or_has_been_asked() {
        Document text = adopted("Nyrestein");
        national.concerns(text, "urology");
        Edition newer = rests(text);
        String kari = coordinator.get(DESK + "/tasks/rules").page().select("#person option").stream()
                .filter(option -> option.text().contains("Kari"))
                .findFirst()
                .orElseThrow()
                .val();
        assertThat(manager.post(DESK + "/tasks/rules/delegation", "speciality", "urology", "person", kari)
                        .location())
                .contains("done=moved.rules");
        assertThat(coordinator
                        .get(DESK + "/tasks?who=me&speciality=urology")
                        .page()
                        .text())
                .contains(national.title(text));
        assertThat(manager.get("/desk").page().text()).doesNotContain(national.title(text));
        manager.post(DESK + "/tasks/assignment", "task", name(text, newer), "person", "me");
        assertThat(manager.get("/desk").page().text()).contains(national.title(text));
        assertThat(coordinator.get(DESK + "/tasks?who=me").page().text()).doesNotContain(national.title(text));
        manager.post(DESK + "/tasks/rules/delegation", "speciality", "urology", "person", "");
    }

    @Test
    void whoever_may_not_decide_reads_and_changes_nothing() {
        Document text = adopted("Polypp");
        Edition newer = rests(text);
        var editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(task(text)).status()).isEqualTo(200);
        assertThat(answer(editor, text, newer).status()).isEqualTo(404);
        assertThat(editor.post(DESK + "/tasks/bulk", "task", name(text, newer)).status())
                .isEqualTo(404);
        assertThat(page(text)).contains(REST);
    }

    @Test
    void a_site_that_has_left_a_text_has_nothing_to_look_at_in_it() {
        Document text = adopted("Menisksutur");
        national.localWords(bergen, text, Intent.REPLACE, no.fnsp.text.Role.AFTER, "Annen rutine", "Ring oss.");
        rests(text);
        assertThat(national.sitesWithTasks(text)).containsExactly(BERGEN);
        assertThat(coordinator.post(DESK + "/adoptions/" + text.id() + "/end").location())
                .contains("done=adopting.ended");
        assertThat(national.sitesWithTasks(text)).isEmpty();
        assertThat(coordinator.get(DESK + "/tasks").page().text()).doesNotContain(national.title(text));
        assertThat(coordinator.get("/desk").page().text())
                .as("nor must anybody approve anew what no reader sees")
                .doesNotContain(national.title(text));
    }
}
