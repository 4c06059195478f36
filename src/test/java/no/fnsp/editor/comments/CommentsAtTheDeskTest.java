package no.fnsp.editor.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.WrittenPage;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who work on a page of Helse Bergen say to each other of it. */
@ExampleInstallation
class CommentsAtTheDeskTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    DeskVisitor petra;
    DeskVisitor eivind;
    WrittenPage page;
    String chapter;

    @BeforeEach
    void a_page_with_one_chapter() {
        petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR, BERGEN);
        eivind = DeskVisitor.as(port, Role.EDITOR, BERGEN);
        page = WrittenPage.by(petra, "Faste " + UUID.randomUUID());
        page.write(petra, "Du må faste.");
        chapter = petra.get(page.comments())
                .page()
                .select("section[id^=chapter-]")
                .attr("id")
                .replace("chapter-", "");
    }

    @Test
    void a_comment_stands_on_its_chapter_and_is_answered_there() {
        say(eivind, chapter, "Seks timar eller åtte?");
        String conversation = conversation(petra);
        petra.post(page.comments() + "/" + conversation + "/answers", "words", "Seks.");
        var section = petra.get(page.comments()).page().select("#chapter-" + chapter);
        assertThat(section.select("h2").text()).isEqualTo("Førebuingar");
        assertThat(section.select(".comments-words").eachText()).containsExactly("Seks timar eller åtte?", "Seks.");
        assertThat(section.select("article").text()).contains("Eivind Eksempel").contains("Petra Eksempel");
    }

    @Test
    void the_form_leads_to_the_comments_of_each_chapter_with_how_many_are_open() {
        say(eivind, chapter, "Seks timar?");
        say(eivind, chapter, "Kva med vatn?");
        var link = petra.get(page.form()).page().select("a[href$=#chapter-" + chapter + "]");
        assertThat(link.text()).startsWith("Kommentarar (2 ikkje avslutta)");
        petra.post(page.comments() + "/" + conversation(petra) + "/resolution");
        assertThat(petra.get(page.form())
                        .page()
                        .select("a[href$=#chapter-" + chapter + "]")
                        .text())
                .startsWith("Kommentarar (1 ikkje avslutta)");
    }

    @Test
    void what_looks_like_a_page_is_shown_as_the_words_it_is() {
        String words = "<script>alert(1)</script> <img src=x onerror=alert(2)> \"><b>Hei</b>";
        say(eivind, chapter, words);
        Document shown = petra.get(page.comments()).page();
        assertThat(shown.select(".comments-words").text()).isEqualTo(words);
        assertThat(shown.select("main script, main img, main b")).isEmpty();
        String refused = eivind.post(page.comments(), "chapter", chapter, "words", "</textarea>" + "x".repeat(2001))
                .page()
                .select("textarea[aria-invalid=true]")
                .text();
        assertThat(refused).startsWith("</textarea>xxx");
    }

    @Test
    void what_is_too_long_is_not_kept_and_still_stands_in_its_field() {
        String words = "å".repeat(2001);
        var refused = eivind.post(page.comments(), "chapter", chapter, "words", words);
        assertThat(refused.status()).isEqualTo(422);
        Document shown = refused.page();
        assertThat(shown.select("#chapter-" + chapter + " textarea[aria-invalid=true]")
                        .val())
                .isEqualTo(words);
        assertThat(shown.select("[role=alert]").text()).contains("2001").contains("2000");
        assertThat(shown.select(".comments-words")).isEmpty();
    }

    @Test
    void a_colleague_who_is_mentioned_finds_it_on_the_first_page_until_it_is_resolved() {
        String kari = colleague("Kari Eksempel");
        eivind.post(page.comments(), "chapter", chapter, "words", "Stemmer dette?", "mention", kari);
        say(eivind, "", "Sjå på heile, @Fredrik Eksempel");
        assertThat(mentioned(Role.COORDINATOR)).contains(page.comments());
        assertThat(mentioned(Role.APPROVER)).contains(page.comments());
        assertThat(mentioned(Role.SITE_MANAGER)).doesNotContain(page.comments());
        DeskVisitor.as(port, Role.COORDINATOR, BERGEN)
                .get(page.comments())
                .page()
                .select("section[id^=chapter-] form[action$=/resolution]")
                .eachAttr("action")
                .forEach(resolve -> petra.post(resolve));
        assertThat(mentioned(Role.COORDINATOR)).doesNotContain(page.comments());
        assertThat(mentioned(Role.APPROVER)).contains(page.comments());
    }

    @Test
    void nobody_is_mentioned_who_may_not_read_the_text() {
        assertThat(petra.get(page.comments())
                        .page()
                        .select("select[name=mention] option")
                        .eachText())
                .contains("@Kari Eksempel", "@Lise Eksempel")
                .doesNotContain("@Oda Eksempel", "@Guro Eksempel", "@Petra Eksempel");
        for (String stranger : List.of(UUID.randomUUID().toString(), "alle", "'; drop table")) {
            var refused = eivind.post(page.comments(), "chapter", chapter, "words", "Sjå her", "mention", stranger);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("textarea[aria-invalid=true]").val())
                    .isEqualTo("Sjå her");
        }
    }

    @Test
    void only_who_wrote_a_comment_can_take_it_back() {
        say(eivind, chapter, "Skriven i feil felt");
        String comment = conversation(petra);
        assertThat(petra.get(page.comments()).page().select("form[action$=/withdrawal]"))
                .isEmpty();
        assertThat(petra.post(page.comments() + "/" + comment + "/withdrawal").status())
                .isEqualTo(403);
        eivind.post(page.comments() + "/" + comment + "/withdrawal");
        var shown = petra.get(page.comments());
        assertThat(shown.body()).doesNotContain("Skriven i feil felt");
        assertThat(shown.page().select("details article").text()).contains("trekt tilbake");
    }

    @Test
    void what_is_resolved_is_folded_away_with_who_did_it_and_can_be_opened_again() {
        say(eivind, chapter, "Seks timar?");
        String conversation = conversation(petra);
        petra.post(page.comments() + "/" + conversation + "/resolution");
        Document shown = eivind.get(page.comments()).page();
        assertThat(shown.select("details > article").text()).contains("Avslutta av Petra Eksempel");
        assertThat(shown.select("section > article")).isEmpty();
        eivind.post(page.comments() + "/" + conversation + "/resolution/undo");
        assertThat(petra.get(page.comments()).page().select("section > article").text())
                .contains("Opna på nytt av Eivind Eksempel");
    }

    @Test
    void whoever_vouches_for_the_text_writes_too_and_a_reader_only_reads() {
        say(eivind, chapter, "Seks timar?");
        var approver = DeskVisitor.as(port, Role.APPROVER, BERGEN);
        assertThat(say(approver, chapter, "Ja, seks.").status()).isEqualTo(303);
        var reader = DeskVisitor.as(port, Role.READER, BERGEN);
        var read = reader.get(page.comments());
        assertThat(read.page().select(".comments-words").eachText()).containsExactly("Seks timar?", "Ja, seks.");
        assertThat(read.page().select("main form")).isEmpty();
        assertThat(say(reader, chapter, "Hei").status()).isEqualTo(404);
        assertThat(reader.post(page.comments() + "/" + conversation(petra) + "/resolution")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_tenant_is_told_that_nothing_is_there() {
        say(eivind, chapter, "Seks timar?");
        String conversation = conversation(petra);
        var oslo = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        for (String site : List.of(BERGEN, "oslo-universitetssykehus.no")) {
            String comments = page.comments().replace(BERGEN, site);
            assertThat(List.of(
                            oslo.get(comments).status(),
                            oslo.post(comments, "words", "Hei").status(),
                            oslo.post(comments + "/" + conversation + "/answers", "words", "Hei")
                                    .status(),
                            oslo.post(comments + "/" + conversation + "/resolution")
                                    .status(),
                            oslo.post(comments + "/" + conversation + "/resolution/undo")
                                    .status(),
                            oslo.post(comments + "/" + conversation + "/withdrawal")
                                    .status()))
                    .containsOnly(404);
        }
        assertThat(say(eivind, "nosuchchapter", "Hei").status()).isEqualTo(404);
    }

    @Test
    void local_changes_are_talked_of_where_the_national_chapters_stand() {
        WrittenPage changes = WrittenPage.ofLocalChanges(petra);
        String national = petra.get(changes.comments())
                .page()
                .select("section[id^=chapter-]")
                .first()
                .attr("id");
        eivind.post(changes.comments(), "chapter", national.replace("chapter-", ""), "words", "Gjeld dette hos oss?");
        assertThat(petra.get(changes.form())
                        .page()
                        .select("a[href$=#" + national + "]")
                        .text())
                .startsWith("Kommentarar (1 ikkje avslutta)");
    }

    private DeskVisitor.Answer say(DeskVisitor who, String where, String words) {
        return who.post(page.comments(), "chapter", where, "words", words);
    }

    private String conversation(DeskVisitor visitor) {
        return visitor.get(page.comments())
                .page()
                .select("article")
                .first()
                .attr("id")
                .substring(2);
    }

    private String colleague(String name) {
        return eivind.get(page.comments()).page().select("select[name=mention] option").stream()
                .filter(option -> option.text().equals("@" + name))
                .findFirst()
                .orElseThrow()
                .val();
    }

    private List<String> mentioned(Role role) {
        return DeskVisitor.as(port, role, BERGEN)
                .get("/desk")
                .page()
                .select("section[aria-labelledby=mentioned] a")
                .eachAttr("href");
    }
}
