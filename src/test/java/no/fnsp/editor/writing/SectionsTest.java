package no.fnsp.editor.writing;

import static no.fnsp.editor.AtTheDesk.article;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sections of a site's own text, as they are moved and removed by somebody without a script. */
@ExampleInstallation
class SectionsTest {

    @LocalServerPort
    int port;

    DeskVisitor editor;
    String form = "";

    @BeforeEach
    void three_sections() {
        editor = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = title("Tre avsnitt");
        form = article(editor, title);
        var fields = new ArrayList<>(known(editor.get(form).page()));
        fields.addAll(List.of("title", title));
        for (String each : List.of("Buss", "Bil", "Bane")) {
            String key = "c" + fields.size();
            fields.addAll(List.of("chapter", key, key + ".role", "section", key + ".heading", each));
            fields.addAll(List.of(key + ".text", "<p>Om " + each + ".</p>"));
        }
        editor.post(form + "/draft", fields.toArray(String[]::new));
        assertThat(headings(editor.get(form).page())).containsExactly("Buss", "Bil", "Bane");
    }

    private static List<String> known(Document page) {
        return List.of("draft", value(page, "draft"), "revision", value(page, "revision"), "lane", value(page, "lane"));
    }

    private static List<String> headings(Document page) {
        return page.select(".desk-chapter input[name$=.heading]").eachAttr("value");
    }

    /** Presses a button: sends all that stands in the form, as a browser does. */
    private Document press(Document page, String id) {
        Element button = page.getElementById(id);
        var fields = new ArrayList<>(List.of("arrange", button.val()));
        for (Element field : page.select("#skjema input[name], #skjema textarea[name]")) {
            if (!field.attr("name").equals("_csrf")) {
                fields.add(field.attr("name"));
                fields.add(field.val());
            }
        }
        var answer = editor.post(button.attr("formaction"), fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.page();
    }

    @Test
    void a_section_is_moved_and_the_focus_goes_with_it() {
        Document page = press(editor.get(form).page(), "c1-up");
        assertThat(headings(page)).containsExactly("Bil", "Buss", "Bane");
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("c0-down");
        page = press(press(page, "c0-down"), "c1-down");
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("c2-up");
        assertThat(headings(page)).containsExactly("Buss", "Bane", "Bil");
        assertThat(headings(editor.get(form).page())).containsExactly("Buss", "Bane", "Bil");
        assertThat(page.select("#c0-up, #c2-down")).isEmpty();
    }

    @Test
    void a_section_that_is_removed_can_be_put_back_where_it_was() {
        Document page = press(editor.get(form).page(), "c1-remove");
        assertThat(headings(page)).containsExactly("Buss", "Bane");
        assertThat(page.text()).contains("«Bil» er fjerna");
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("r0-back");
        assertThat(headings(editor.get(form).page())).containsExactly("Buss", "Bane");
        Document again = press(page, "r0-back");
        assertThat(headings(again)).containsExactly("Buss", "Bil", "Bane");
        assertThat(editor.get(form).page().selectFirst("#c1-text").val()).contains("Om Bil.");
    }

    @Test
    void what_is_written_is_saved_with_it_and_an_empty_section_is_not_lost() {
        Document page = editor.get(form + "?more=true").page();
        page.selectFirst("#c0-text").text("<p>Ta buss 5.</p>");
        Document moved = press(page, "c3-up");
        assertThat(headings(moved)).containsExactly("Buss", "Bil", "", "Bane");
        assertThat(editor.get(form).page().selectFirst("#c0-text").val()).contains("Ta buss 5.");
        assertThat(editor.get(moved.selectFirst("#c0-down").attr("formaction")).location())
                .endsWith(form + "?lane=ordinary");
    }

    @Test
    void a_button_that_names_nothing_changes_nothing() {
        Document page = editor.get(form).page();
        page.getElementById("c1-up").val("up:c77");
        assertThat(headings(press(page, "c1-up"))).containsExactly("Buss", "Bil", "Bane");
        assertThat(DeskVisitor.as(port, Role.READER)
                        .post(
                                page.selectFirst("#c0-down").attr("formaction"),
                                "draft",
                                value(page, "draft"),
                                "revision",
                                "1")
                        .status())
                .isEqualTo(404);
    }
}
