package no.fnsp.editor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Remarks and hints on a draft, as those who write and publish see them. */
@ExampleInstallation
class HintsPageTest {

    private static final String LINK = "ikkje kvar lenkja fører";
    private static final String WHY = "Vi ventar på ny prisliste";

    @LocalServerPort
    int port;

    @Autowired
    HalfWritten written;

    private String hints;
    private String waivers;

    @BeforeEach
    void somebody_has_begun_to_write() {
        hints = written.hints();
        waivers = hints.replace("/hints", "/waivers");
    }

    private static Element line(Document page, String words) {
        return page.select("ul.desk-list > li").stream()
                .filter(one -> one.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_writes_reads_what_must_be_put_right_chapter_by_chapter() {
        Document page = DeskVisitor.as(port, Role.EDITOR).get(hints).page();
        assertThat(page.select("h2").eachText()).containsExactly("Priser", "Vegen hit");
        assertThat(line(page, LINK).text()).startsWith("Må rettast").contains("Se prisene her.");
        assertThat(line(page, "Biletet manglar tekst").text()).startsWith("Må rettast");
        assertThat(line(page, "i forkant av").text()).startsWith("Språkråd");
        assertThat(page.select("section a").eachAttr("href"))
                .allMatch(href -> href.startsWith(hints.replace("/hints", "?lane=ordinary#c")))
                .anyMatch(href -> href.endsWith("#c0-text"))
                .anyMatch(href -> href.endsWith("#c1-text"));
    }

    @Test
    void the_script_of_the_form_gets_the_same_as_data() {
        String data = DeskVisitor.as(port, Role.EDITOR).getData(hints).body();
        assertThat((int) JsonPath.read(data, "$.blocks")).isEqualTo(3);
        assertThat((String) JsonPath.read(data, "$.fields[0].field")).isEqualTo("c0-text");
        assertThat((String) JsonPath.read(data, "$.fields[0].lines[0].kind")).isEqualTo("blocks");
    }

    @Test
    void whoever_publishes_lets_a_remark_pass_for_a_time_and_takes_it_back() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        String remark = remark(petra);
        Document after = petra.postAndFollow(waivers, "remark", remark, "reason", WHY, "until", inAMonth())
                .page();
        assertThat(after.text()).contains("Merknaden er godteken");
        assertThat(line(after, LINK).text()).startsWith("Godteken").contains("Petra Eksempel", WHY);
        String text = hints.replaceFirst("/[a-z]+/hints.*", "");
        String publication = hints.replaceFirst("/hints.*", "/publication");
        for (String page : List.of(text, publication)) {
            assertThat(petra.get(page)
                            .page()
                            .selectFirst("[aria-labelledby^=passed]")
                            .text())
                    .as(page)
                    .contains("Sleppt gjennom", "Petra Eksempel", WHY);
        }
        Document again =
                petra.postAndFollow(waivers + "/withdrawal", "remark", remark).page();
        assertThat(petra.get(text).page().select("[aria-labelledby^=passed]")).isEmpty();
        assertThat(line(again, LINK).text()).startsWith("Må rettast");
    }

    private String remark(DeskVisitor visitor) {
        return line(visitor.get(hints).page(), LINK)
                .select("form[action$=/waivers] input[name=remark]")
                .val();
    }

    private static String inAMonth() {
        return LocalDate.now().plusMonths(1).toString();
    }

    @Test
    void what_is_missing_in_the_form_is_told_and_what_was_written_stands() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        var refused = petra.post(waivers, "remark", remark(petra), "reason", " ", "until", inAMonth());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).contains("Du må skrive kvifor");
        var tooLong = petra.post(waivers, "remark", remark(petra), "reason", WHY, "until", "2099-01-01");
        assertThat(tooLong.page().select("details[open] textarea").text()).isEqualTo(WHY);
        assertThat(petra.post(waivers, "remark", remark(petra), "reason", WHY, "until", "i morgon")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_editor_who_may_not_publish_sees_no_form_and_a_forged_one_is_not_there() {
        var eivind = DeskVisitor.as(port, Role.EDITOR);
        assertThat(eivind.get(hints).page().select("form[action*=/waivers]")).isEmpty();
        String remark = remark(DeskVisitor.as(port, Role.PUBLISHING_EDITOR));
        assertThat(eivind.post(waivers, "remark", remark, "reason", WHY, "until", inAMonth())
                        .status())
                .isEqualTo(404);
        assertThat(eivind.post(waivers + "/withdrawal", "remark", remark).status())
                .isEqualTo(404);
        assertThat(line(eivind.get(hints).page(), LINK).text()).startsWith("Må rettast");
    }

    @Test
    void what_is_not_found_in_the_draft_is_not_let_pass() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        petra.get(hints);
        Document after = petra.postAndFollow(waivers, "remark", "noko-anna", "reason", WHY, "until", inAMonth())
                .page();
        assertThat(after.text()).contains("Ingenting er godteke");
    }

    @Test
    void for_those_of_another_hospital_it_is_not_there() {
        var oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oda.get(hints).status()).isEqualTo(404);
        assertThat(oda.getData(hints).status()).isEqualTo(404);
        assertThat(oda.get(hints.replace("helse-bergen.no", "oslo-universitetssykehus.no"))
                        .status())
                .isEqualTo(404);
        assertThat(oda.post(waivers, "remark", "x", "reason", WHY, "until", inAMonth())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_form_sent_from_elsewhere_changes_nothing() {
        var petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        String remark = remark(petra);
        petra.postRaw(waivers, "remark=" + remark + "&reason=Fordi&until=" + inAMonth());
        assertThat(line(petra.get(hints).page(), LINK).text()).startsWith("Må rettast");
    }
}
