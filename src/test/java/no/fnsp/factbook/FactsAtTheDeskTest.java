package no.fnsp.factbook;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Facts as those who look after Helse Bergen's meet them at the desk: over HTTP, in nynorsk. */
@ExampleInstallation
class FactsAtTheDeskTest {

    private static final String FACTS = BERGEN + "/facts";
    private static final String OSLO = "/desk/sites/oslo-universitetssykehus.no/facts";
    private static final String NATIONAL = "/desk/sites/fellesinnhold.fnsp.nhn.no/facts";

    @LocalServerPort
    int port;

    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
    }

    @Test
    void a_telephone_is_added_put_in_a_text_changed_and_is_new_on_the_page() {
        String fact = added("phone", "Fødepoliklinikken", "number", "55 97 50 00");
        String id = fact.substring(fact.lastIndexOf('/') + 1);
        DeskVisitor editor = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        String title = AtTheDesk.title("Ring fødepoliklinikken");
        String form = AtTheDesk.article(editor, title);
        AtTheDesk.write(
                editor,
                form,
                title,
                "Ring <data value=\"fact:" + id + "\">55 97 50 00</data>.",
                "Vi svarer heile døgnet.");
        AtTheDesk.send(editor, form, "publication");
        assertThat(manager.get(fact)
                        .page()
                        .select("section[aria-labelledby=uses] a")
                        .text())
                .contains(title);

        change(fact, "number", "55 97 60 00");

        String address = editor.get(form + "/page").location().replaceFirst("^https?://[^/]+", "");
        assertThat(new FrontDoor(port).get("helse-bergen.no", address).page().select("a[href=tel:+4755976000]"))
                .isNotEmpty();
        assertThat(manager.get(fact).page().select("section[aria-labelledby=history] li"))
                .hasSize(2);
    }

    @Test
    void the_telephone_at_the_bottom_of_every_page_is_the_fact_that_the_site_has_chosen() {
        UUID id = UUID.nameUUIDFromBytes("fact:helse-bergen.no/sentralbord".getBytes(StandardCharsets.UTF_8));
        var readers = new FrontDoor(port);
        assertThat(readers.get("helse-bergen.no", "/").page().select("footer a[href=tel:+4755000100]"))
                .hasSize(1);
        assertThat(manager.get(FACTS + "/" + id)
                        .page()
                        .select("section[aria-labelledby=uses]")
                        .text())
                .contains("Nedst på alle sidene");
        change(FACTS + "/" + id, "number", "55 97 77 77");
        for (String path : List.of("/", "/nyheter", "/finnes-ikke")) {
            assertThat(readers.get("helse-bergen.no", path)
                            .page()
                            .select("footer a[href=tel:+4755977777]")
                            .text())
                    .as(path)
                    .isEqualTo("55 97 77 77");
        }
        change(FACTS + "/" + id, "number", "55 00 01 00");
        assertThat(readers.get("helse-bergen.no", "/").page().select("footer").text())
                .contains("55 00 01 00");
    }

    @Test
    void the_dialog_of_the_text_field_finds_own_and_national_facts() {
        String own = added("phone", "Dialogtelefonen", "number", "55 97 51 00");
        national("Dialogprisen", "386");
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);

        var answer = editor.getData(FACTS + "/search?q=dialog&language=en");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().replace('\u00a0', ' '))
                .contains("\"id\":\"" + own.substring(own.lastIndexOf('/') + 1) + "\"")
                .contains("\"kind\":\"phone\"", "\"label\":\"Dialogtelefonen\"", "\"text\":\"55 97 51 00\"")
                .contains("\"kind\":\"fee\"", "\"text\":\"NOK 386\"");
        assertThat(DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no")
                        .getData(OSLO + "/search?q=dialog")
                        .body())
                .contains("Dialogprisen")
                .doesNotContain("Dialogtelefonen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone | number | ring oss | number | telefonnummer",
                "phone | number | | number | telefonnummer",
                "fee | amount | -5 | amount | beløpet i kroner",
                "fee | amount | mange | amount | beløpet i kroner",
                "fee | from | 31.12.2026 | from | dato",
                "fee | from | 0000-00-00 | from | dato",
                "fee | later-amount | 400 | later-from | dato",
                "hours | from.1 | 25:99 | hours.1 | opnar og stengjer",
                "words | words.nn | | words.nn | hovudspråket",
                "words | label.nn | | label.nn | hovudspråket"
            })
    void what_is_wrong_is_told_beside_its_field_and_what_was_written_stands(
            String kind, String field, String written, String wrong, String told) {
        Map<String, String> right = right(kind);
        right.put(field, written == null ? "" : written);
        right.put("label.nb", "Det jeg skrev");
        var answer = manager.post(FACTS, fields(right));
        assertThat(answer.status()).isEqualTo(422);
        Document page = answer.page();
        assertThat(page.select("[role=alert]").text()).contains("Ingenting er lagra");
        assertThat(page.getElementById(wrong + "-wrong").text()).contains(told);
        assertThat(page.select("[aria-invalid=true]").first().attr("aria-describedby"))
                .isEqualTo(wrong + "-wrong");
        assertThat(page.getElementById("label.nb").val()).isEqualTo("Det jeg skrev");
        assertThat(page.getElementById(field).val()).isEqualTo(written == null ? "" : written);
    }

    @Test
    void a_new_fee_can_be_written_before_it_applies() {
        Map<String, String> fee = right("fee");
        fee.putAll(Map.of("later-amount", "400", "later-from", "2027-01-01"));
        var made = manager.post(FACTS, fields(fee));
        Document page = manager.get(made.location()).page();
        assertThat(page.select("section[aria-labelledby=now]").text().replace('\u00a0', ' '))
                .contains("386 kroner", "Så 400 kroner frå 1. januar 2027");
        assertThat(page.getElementById("later-amount").val()).isEqualTo("400");
    }

    @Test
    void hours_are_chosen_by_day_and_written_in_the_language_of_the_text() {
        Map<String, String> hours = right("hours");
        hours.putAll(Map.of("first.3", "6", "from.3", "10.00", "to.3", "14"));
        Document page =
                manager.get(manager.post(FACTS, fields(hours)).location()).page();
        assertThat(page.select("dd[lang=nn]").text()).isEqualTo("måndag–fredag 08:00–15:30, laurdag 10:00–14:00");
        assertThat(page.select("dd[lang=en]").text()).isEqualTo("Monday–Friday 08:00–15:30, Saturday 10:00–14:00");
    }

    @Test
    void of_two_who_write_at_once_the_second_sees_both() {
        String fact = added("phone", "Begge skriver", "number", "55 97 52 00");
        Map<String, String> mine = read(fact);
        change(fact, "number", "55 97 53 00");
        mine.put("number", "55 97 54 00");

        var answer = manager.post(fact, fields(mine));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).contains("Nokon andre", "55 97 53 00");
        assertThat(answer.page().getElementById("number").val()).isEqualTo("55 97 54 00");
        mine.put("read", answer.page().select("input[name=read]").val());
        assertThat(manager.post(fact, fields(mine)).status()).isEqualTo(303);
        assertThat(manager.get(fact).page().select("dd").first().text()).isEqualTo("55 97 54 00");
    }

    @Test
    void a_fact_is_withdrawn_with_a_reason_and_can_be_used_again() {
        String fact = added("phone", "Trekkes tilbake", "number", "55 97 55 00");
        assertThat(manager.post(fact + "/withdrawal", "reason", " ").status()).isEqualTo(422);
        Document withdrawn = manager.postAndFollow(fact + "/withdrawal", "reason", "Nummeret er lagt ned")
                .page();
        assertThat(withdrawn.select(".ds-alert").text()).contains("Nummeret er lagt ned");
        assertThat(manager.getData(FACTS + "/search?q=trekkes").body()).isEqualTo("{\"items\":[]}");
        manager.postAndFollow(fact + "/withdrawal/undo");
        assertThat(manager.getData(FACTS + "/search?q=trekkes").body()).contains("Trekkes tilbake");
    }

    @Test
    void whoever_only_writes_sees_facts_and_changes_none() {
        String fact = added("phone", "Bare lese", "number", "55 97 56 00");
        DeskVisitor editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(FACTS).page().text()).contains("Bare lese");
        assertThat(editor.get(fact).page().select("form[action=" + fact + "]")).isEmpty();
        Map<String, String> written = read(fact);
        written.put("number", "113");
        assertThat(editor.post(fact, fields(written)).status()).isEqualTo(403);
        assertThat(editor.post(fact + "/withdrawal", "reason", "x").status()).isEqualTo(403);
        assertThat(editor.post(FACTS, fields(right("phone"))).status()).isEqualTo(403);
        assertThat(editor.get(FACTS + "/new?kind=phone").status()).isEqualTo(404);
    }

    @Test
    void another_hospitals_desk_knows_nothing_of_it() {
        String fact = added("phone", "Bergens egen", "number", "55 97 57 00");
        String id = fact.substring(fact.lastIndexOf('/') + 1);
        DeskVisitor oslo = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oslo.get(FACTS).status()).isEqualTo(404);
        assertThat(oslo.get(fact).status()).isEqualTo(404);
        assertThat(oslo.getData(FACTS + "/search").status()).isEqualTo(404);
        assertThat(oslo.get(OSLO + "/" + id).status()).isEqualTo(404);
        assertThat(oslo.post(OSLO + "/" + id + "/withdrawal", "reason", "x").status())
                .isEqualTo(404);
        assertThat(oslo.get(OSLO).page().text()).doesNotContain("Bergens egen");
        assertThat(manager.get(OSLO + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_national_fact_is_seen_at_every_desk_and_changed_at_the_national_one() {
        String fact = national("Nasjonal pris", "386");
        String here = FACTS + fact.substring(fact.lastIndexOf('/'));
        Document page = manager.get(here).page();
        assertThat(page.select("h1").text()).isEqualTo("Nasjonal pris");
        assertThat(page.text()).contains("Det blir endra på fellesinnhald");
        assertThat(page.select("form[action=" + here + "]")).isEmpty();
        assertThat(manager.post(here + "/withdrawal", "reason", "x").status()).isEqualTo(403);
        assertThat(manager.get(fact).status()).isEqualTo(404);
    }

    @Test
    void what_is_no_fact_and_no_kind_is_not_there() {
        assertThat(manager.get(FACTS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(manager.get(FACTS + "/new?kind=gossip").status()).isEqualTo(404);
        assertThat(manager.post(FACTS, "kind", "gossip").status()).isEqualTo(404);
        assertThat(manager.get(FACTS + "?q=%25%27%22%3Cscript%3E&kind=x").status())
                .isEqualTo(200);
        assertThat(DeskVisitor.stranger(port).get(FACTS).status()).isNotEqualTo(200);
        assertThat(manager.postRaw(FACTS, "kind=phone&number=113&label.nn=x").status())
                .as("without the proof")
                .isEqualTo(403);
    }

    private String national(String label, String amount) {
        DeskVisitor medical = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        var made = medical.post(NATIONAL, "kind", "fee", "label.nb", label, "amount", amount, "from", "2026-01-01");
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().replaceFirst("\\?.*", "");
    }

    /** @return the address of its page */
    private String added(String kind, String label, String field, String value) {
        Map<String, String> fields = right(kind);
        fields.put("label.nn", label);
        fields.put(field, value);
        var made = manager.post(FACTS, fields(fields));
        assertThat(made.status()).as(made.body()).isEqualTo(303);
        return made.location().replaceFirst("\\?.*", "");
    }

    private void change(String fact, String field, String value) {
        Map<String, String> fields = read(fact);
        fields.put(field, value);
        assertThat(manager.post(fact, fields(fields)).status()).isEqualTo(303);
    }

    private Map<String, String> read(String fact) {
        var fields = new HashMap<String, String>();
        manager.get(fact)
                .page()
                .select("form[action=" + fact + "] [name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }

    private static Map<String, String> right(String kind) {
        var fields = new HashMap<String, String>();
        fields.put("kind", kind);
        fields.put("label.nn", "Namn");
        switch (kind) {
            case "phone" -> fields.put("number", "55 97 00 00");
            case "fee" -> fields.putAll(Map.of("amount", "386", "from", "2026-01-01"));
            case "hours" -> fields.putAll(Map.of("first.1", "1", "last.1", "5", "from.1", "8", "to.1", "15.30"));
            default -> fields.put("words.nn", "fast frå midnatt");
        }
        return fields;
    }

    private static String[] fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
