package no.fnsp.editor;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.article;
import static no.fnsp.editor.AtTheDesk.page;
import static no.fnsp.editor.AtTheDesk.send;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static no.fnsp.editor.AtTheDesk.write;
import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a draft to what readers see, as editors of Helse Bergen do it. */
@ExampleInstallation
class PublishingAtTheDeskTest {

    private static final String HOST = "helse-bergen.no";

    @LocalServerPort
    int port;

    FrontDoor readers;
    DeskVisitor manager;
    DeskVisitor editor;
    DeskVisitor publisher;

    @BeforeEach
    void they_sign_in() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        editor = DeskVisitor.as(port, Role.EDITOR);
        publisher = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
    }

    private String address(String form) {
        return manager.get(form + "/page").location().replaceFirst("^https?://[^/]+", "");
    }

    /** A published article with a lead and a section. */
    private String published(String title) {
        String form = article(manager, title);
        write(manager, form, title, "Les dette først.", "Ta bussen til inngangen.");
        assertThat(send(manager, form, "publication").location()).contains("done=published");
        return form;
    }

    private String begin(DeskVisitor who, String form) {
        return who.post(form + "/draft/start").location();
    }

    @Test
    void what_is_written_is_seen_by_readers_when_it_is_published_and_not_before() {
        String title = title("Parkering");
        String form = article(manager, title);
        write(manager, form, title, "Les dette først.", "Ta bussen til inngangen.");
        String address = address(form);
        assertThat(readers.get(HOST, address).status()).isEqualTo(404);
        var done = manager.follow(send(manager, form, "publication"));
        assertThat(done.page().selectFirst(".desk-done").text()).contains("Lesarane ser det no");
        assertThat(readers.get(HOST, address).page().text()).contains(title, "Ta bussen til inngangen.");
    }

    @Test
    void an_editor_without_the_right_sends_and_another_publishes() {
        String title = title("Besøkstid");
        String form = published(title);
        begin(editor, form);
        write(editor, form, title, "Les dette først.", "Kom mellom to og fire.");
        assertThat(editor.get(form + "/publication").page().select("form[action$=/publication]"))
                .isEmpty();
        assertThat(send(editor, form, "publication").status()).isEqualTo(404);
        assertThat(send(editor, form, "submission", "message", "Ny besøkstid fra mandag")
                        .location())
                .contains("done=submitted");
        assertThat(send(editor, form, "submission/withdrawal").location()).contains("done=submission-withdrawn");
        write(editor, form, title, "Les dette først.", "Kom mellom to og fem.");
        send(editor, form, "submission", "message", "Rettet tidspunkt");
        assertThat(publisher.get("/desk").page().text()).contains(title, "Eivind Eksempel");
        assertThat(startPage(editor, "sent")).contains(title, "Helse Bergen", "Ventar på svar sidan");
        assertThat(publisher.get(form + "/publication").page().text()).contains("Rettet tidspunkt");
        assertThat(send(publisher, form, "publication").location()).contains("done=published");
        assertThat(readers.get(HOST, address(form)).page().text()).contains("Kom mellom to og fem.");
        assertThat(publisher.get("/desk").page().text()).doesNotContain(title);
        assertThat(startPage(editor, "published")).contains(title, "Publisert av Petra Eksempel");
        assertThat(startPage(editor, "sent")).doesNotContain(title);
    }

    /** What stands under one heading of somebody's first page. */
    private static String startPage(DeskVisitor who, String part) {
        return who.get("/desk").page().select("[aria-labelledby=" + part + "]").text();
    }

    @Test
    void what_is_sent_back_is_told_to_the_one_who_sent_it() {
        String title = title("Kantine");
        String form = published(title);
        begin(editor, form);
        write(editor, form, title, "Les dette først.", "Kantina er åpen.");
        send(editor, form, "submission");
        var nothing = send(publisher, form, "submission/return", "message", " ");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(send(publisher, form, "submission/return", "message", "Når åpner den?")
                        .location())
                .contains("done=sent-back");
        assertThat(editor.get("/desk").page().text()).contains("Når åpner den?");
        assertThat(editor.get(page(form)).page().text()).contains("Når åpner den?");
    }

    @Test
    void nobody_publishes_words_that_they_have_not_read() {
        String title = title("Heis");
        String form = published(title);
        begin(manager, form);
        var seen = manager.get(form + "/publication").page();
        write(editor, form, title, "Les dette først.", "Heisen er ute av drift.");
        var tried = manager.post(
                form + "/publication",
                "draft",
                value(seen, "draft"),
                "revision",
                value(seen, "revision"),
                "change",
                "professional");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.page().selectFirst("[role=alert]").text()).contains("Nokon har lagra");
        assertThat(readers.get(HOST, address(form)).page().text()).doesNotContain("ute av drift");
    }

    @Test
    void a_draft_that_is_behind_takes_up_what_was_published_meanwhile_before_it_is_published() {
        String title = title("Blodprøve");
        String form = published(title);
        begin(manager, form);
        write(manager, form, title, "Les dette nøye.", "Ta bussen til inngangen.");
        manager.post(form + "/draft/start", "lane", "urgent");
        var urgent = manager.get(form + "?lane=urgent").page();
        manager.post(
                form + "/draft",
                "draft",
                value(urgent, "draft"),
                "revision",
                value(urgent, "revision"),
                "lane",
                "urgent",
                "title",
                title,
                "lead",
                "<p>Les dette først.</p>",
                "chapter",
                "c0",
                "c0.role",
                "section",
                "c0.heading",
                "Slik gjør du",
                "c0.text",
                "<p>Ta bybanen til inngangen.</p>");
        var page = manager.get(form + "/publication?lane=urgent").page();
        manager.post(
                form + "/publication",
                "draft",
                value(page, "draft"),
                "revision",
                value(page, "revision"),
                "change",
                "editorial");
        assertThat(readers.get(HOST, address(form)).page().text()).contains("Ta bybanen");
        var behind = send(manager, form, "publication");
        assertThat(behind.status()).isEqualTo(422);
        assertThat(send(manager, form, "draft/catch-up").location()).contains("done=caught-up");
        assertThat(send(manager, form, "publication").location()).contains("done=published");
        assertThat(readers.get(HOST, address(form)).page().text()).contains("Ta bybanen", "Les dette nøye.");
    }

    @Test
    void a_page_taken_away_says_that_it_is_gone_and_why() {
        String form = published(title("Kurs"));
        String address = address(form);
        assertThat(manager.post(page(form) + "/withdrawal", "reason", " ").status())
                .isEqualTo(422);
        assertThat(readers.get(HOST, address).status()).isEqualTo(200);
        assertThat(manager.post(page(form) + "/withdrawal", "reason", "Kurset er avlyst.")
                        .location())
                .contains("done=withdrawn");
        var gone = readers.get(HOST, address);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("Kurset er avlyst.");
        assertThat(manager.get(BERGEN + "/trash").page().text()).contains("Kurs");
    }

    @Test
    void what_is_planned_can_be_cancelled_and_an_hour_that_has_passed_is_refused() {
        String title = title("Åpningstider");
        String form = article(manager, title);
        write(manager, form, title, "Les dette først.", "Vi åpner klokka åtte.");
        assertThat(send(manager, form, "schedule", "day", "2001-01-01", "time", "08:00")
                        .status())
                .isEqualTo(422);
        assertThat(send(manager, form, "schedule", "day", "2099-01-01", "time", "08:00")
                        .location())
                .contains("done=planned");
        var page = manager.get(page(form)).page();
        String cancel = page.selectFirst("form[action$=/cancellation]").attr("action");
        assertThat(editor.post(cancel).status()).isEqualTo(404);
        assertThat(manager.post(cancel).location()).contains("done=plan-cancelled");
        assertThat(manager.get(page(form)).page().select("form[action$=/cancellation]"))
                .isEmpty();
    }

    private static DeskVisitor.Answer discard(DeskVisitor who, String form, Document seen) {
        return who.post(form + "/draft/discard", "draft", value(seen, "draft"), "revision", value(seen, "revision"));
    }

    @Test
    void what_was_sent_waits_no_more_when_the_draft_is_thrown_away() {
        String title = title("Venterom");
        String form = published(title);
        begin(editor, form);
        write(editor, form, title, "Les dette først.", "Sett deg i venterommet.");
        send(editor, form, "submission");
        assertThat(publisher.get("/desk").page().text()).contains(title);
        assertThat(discard(editor, form, editor.get(form).page()).location()).contains("done=discarded");
        assertThat(publisher.get("/desk").page().text()).doesNotContain(title);
    }

    @Test
    void nobody_throws_away_words_that_they_have_not_seen() {
        String title = title("Garderobe");
        String form = published(title);
        begin(editor, form);
        Document seen = editor.get(form).page();
        write(manager, form, title, "Les dette først.", "Heng fra deg yttertøyet.");
        var tried = discard(editor, form, seen);
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.page().selectFirst("[role=alert]").text()).contains("Utkastet er ikkje kasta");
        assertThat(discard(editor, form, tried.page()).location()).contains("done=discarded");
    }

    @Test
    void what_says_nothing_new_is_not_published() {
        String form = published(title("Likt"));
        begin(manager, form);
        assertThat(manager.get(form + "/publication").page().select("#reason"))
                .as("a reason is asked for where health is written of")
                .isEmpty();
        var same = send(manager, form, "publication");
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.page().selectFirst("[role=alert]").text()).contains("ingenting nytt");
    }
}
