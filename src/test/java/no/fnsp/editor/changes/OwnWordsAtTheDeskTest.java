package no.fnsp.editor.changes;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.send;
import static no.fnsp.editor.AtTheDesk.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hospital's own words in a national text, as its editor writes them. */
@ExampleInstallation
class OwnWordsAtTheDeskTest {

    @LocalServerPort
    int port;

    DeskVisitor manager;
    String form = "";

    @BeforeEach
    void a_form_is_open() {
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        Document found = manager.get(BERGEN + "/texts?q=Lungerehabilitering").page();
        String text = found.selectFirst(".desk-list a[href*=/texts/]").attr("href");
        String node = manager.get(text).page().selectFirst("input[name=node]").val();
        form = manager.post(text + "/nn", "node", node).location().replaceFirst("\\?.*", "");
    }

    @AfterEach
    void what_was_written_is_thrown_away() {
        Document seen = manager.get(form).page();
        manager.post(form + "/draft/discard", "draft", value(seen, "draft"), "revision", value(seen, "revision"));
    }

    /** Sends the form as it stands, but for some fields. */
    private DeskVisitor.Answer save(Document page, boolean byScript, Map<String, String> other) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : page.select("#skjema input[name], #skjema textarea[name]")) {
            boolean off = field.attr("type").equals("radio") && !field.hasAttr("checked");
            if (!off && !field.attr("name").equals("_csrf")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        fields.putAll(other);
        String[] all = fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        return byScript ? manager.postAsScript(form + "/draft", all) : manager.post(form + "/draft", all);
    }

    private static String firstChapter(Document page) {
        return page.selectFirst("input[name^=mode.]").attr("name").substring("mode.".length());
    }

    @Test
    void own_words_that_are_not_written_yet_stay_chosen_and_are_not_published() {
        Document page = manager.get(form).page();
        String chapter = firstChapter(page);
        var chosen = Map.of("mode." + chapter, "replace", "reason." + chapter, "Vi har kurset på et annet sted");
        assertThat(save(page, true, chosen).body()).contains("\"saved\"");
        Document again = manager.get(form).page();
        assertThat(again.selectFirst("[name='mode." + chapter + "'][checked]").val())
                .isEqualTo("replace");
        assertThat(value(again, "'reason." + chapter + "'")).isEqualTo("Vi har kurset på et annet sted");
        assertThat(again.selectFirst(".desk-chapter .desk-wrong").text()).contains("er tomt");
        var refused = send(manager, form, "publication");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("[role=alert]").text()).contains("kapittelet er tomt");
    }

    @Test
    void own_words_that_are_written_are_no_trouble() {
        Document page = manager.get(form).page();
        String chapter = firstChapter(page);
        save(page, false, Map.of("mode." + chapter, "replace", "instead." + chapter, "<p>Kurset er på Voss.</p>"));
        assertThat(manager.get(form).page().select(".desk-chapter .desk-wrong")).isEmpty();
        assertThat(manager.get(form + "/hints").page().text())
                .doesNotContain("kapittelet er tomt")
                .contains("Det manglar ei grunngiving");
    }
}
