package no.fnsp.staffdesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.page.DepartmentPage;
import no.fnsp.page.StaffMember;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.staff.Erasing;
import no.fnsp.staff.Staff;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works in a department, from the desk to the reader: over HTTP, in a department no other test looks at. */
@ExampleInstallation
class StaffAtTheDeskTest {

    private static final String STAFF = BERGEN + "/staff";
    private static final String HOST = "helse-bergen.no";
    private static final String PATH = "/avdelinger/laboratorieklinikken";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Erasing erasing;

    @Autowired
    Pages pages;

    @Autowired
    Nodes nodes;

    @Autowired
    Sites sites;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    private FrontDoor readers;
    private DeskVisitor manager;

    @BeforeEach
    void somebody_who_may() {
        readers = new FrontDoor(port);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        show("all");
    }

    @AfterEach
    void nobody_is_left() {
        var permit = permits.forJob("test-staff");
        staff.in(unit(), clock.now()).forEach(person -> erasing.erase(permit, person.site(), person.id(), clock.now()));
        show("nobody");
    }

    private void show(String whom) {
        assertThat(manager.post(STAFF + "/units/" + unit(), "whom", whom).status())
                .isEqualTo(303);
    }

    @Test
    void the_examples_are_shown_where_the_department_has_chosen_it() {
        Document all = page(HOST, "/avdelinger/ortopedisk-klinikk");
        assertThat(all.select(".staff .staff-name").eachText()).containsExactly("Kari Eksempel", "Nils Døme");
        assertThat(page(HOST, "/avdelinger/medisinsk-klinikk")
                        .select(".staff .staff-name")
                        .eachText())
                .containsExactly("Solveig Prøve");
        assertThat(page(HOST, "/en/avdelinger/ortopedisk-klinikk")
                        .select(".staff")
                        .text())
                .contains("Head of clinic");
    }

    @Test
    void somebody_added_is_shown_at_once_and_only_where_and_when_the_department_chooses() {
        added(right());
        assertThat(shown()).containsExactly("Ola Døme");
        assertThat(page(HOST, PATH).select(".staff a[href^=mailto]").text()).isEqualTo("ola.doeme@sjukehus.example");
        show("leaders");
        assertThat(shown()).isEmpty();
        added(right("name", "Liv Leiar", "leader", "yes"));
        assertThat(shown()).containsExactly("Liv Leiar");
        show("nobody");
        assertThat(shown()).isEmpty();
        show("all");
        assertThat(shown()).containsExactly("Liv Leiar", "Ola Døme");
    }

    @Test
    void they_come_on_their_first_day_and_go_after_their_last_by_time_alone() {
        LocalDate today = LocalDate.ofInstant(clock.now(), Norway.TIME);
        LocalDate first = today.plusDays(2);
        LocalDate last = today.plusDays(4);
        added(right("begins", first.toString(), "ends", last.toString()));
        Instant begins = first.atStartOfDay(Norway.TIME).toInstant();
        Instant over = last.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
        var before = new Trace();
        assertThat(names(begins.minusSeconds(1), before)).isEmpty();
        assertThat(before.validUntil()).contains(begins);
        var during = new Trace();
        assertThat(names(begins, during)).containsExactly("Ola Døme");
        assertThat(during.validUntil()).contains(over);
        assertThat(names(over.minusSeconds(1), new Trace())).containsExactly("Ola Døme");
        assertThat(names(over, new Trace())).isEmpty();
        assertThat(during.scopes()).contains(Staff.scope(unit()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email | ola@gmail.com | privat",
                "email | ola.doeme@online.no | privat",
                "email | ola | e-postadresse",
                "phone | ring meg | telefonnummer",
                "phone | 41010750073 | fødselsnummer",
                "name | Ola 410107 50073 | fødselsnummer",
                "title.nn | Overlege 410107-50073 | fødselsnummer",
                "ends | 2020-01-01 | Siste dag",
                "begins | 9999-01-01 | dato",
                "place | tusen | tal",
                "unit | 00000000-0000-0000-0000-000000000000 | avdeling",
                "portrait | 00000000-0000-0000-0000-000000000000 | samtykke",
                "name | '' | namnet"
            })
    void what_is_nobodys_business_or_cannot_be_is_refused_and_the_words_stay(String field, String value, String why) {
        var refused = manager.post(STAFF, fields(right("begins", "2024-01-01", field, value)));
        assertThat(refused.status()).isEqualTo(422);
        Document form = refused.page();
        assertThat(form.select("[role=alert]").text().toLowerCase(java.util.Locale.ROOT))
                .contains(why.toLowerCase(java.util.Locale.ROOT));
        if (!field.equals("name")) {
            assertThat(form.select("[name=name]").val()).isEqualTo("Ola Døme");
        }
    }

    @Test
    void whose_last_day_is_over_is_not_shown_and_the_desk_says_why() {
        String address = added(right("ends", "2020-01-01"));
        assertThat(shown()).isEmpty();
        assertThat(manager.get(address).page().select(".ds-alert").text()).contains("siste dag er over");
    }

    @Test
    void the_same_name_twice_is_asked_about_and_may_be_right() {
        added(right());
        var asked = manager.post(STAFF, fields(right()));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("input[name=same]")).hasSize(1);
        added(right("same", "yes"));
        assertThat(shown()).containsExactly("Ola Døme", "Ola Døme");
    }

    @Test
    void two_who_change_it_at_once_see_both() {
        String address = added(right());
        String read =
                manager.get(address).page().select("input[name=read]").first().val();
        assertThat(manager.post(address, fields(right("phone", "55 00 02 08", "read", read)))
                        .status())
                .isEqualTo(303);
        var late = manager.post(address, fields(right("phone", "55 00 02 09", "read", read)));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("[role=alert]").text()).contains("55 00 02 08");
        assertThat(late.page().select("[name=phone]").val()).isEqualTo("55 00 02 09");
    }

    @Test
    void whoever_asks_is_erased_also_from_what_was_and_the_journal_keeps_an_id() {
        String address = added(right());
        Instant then = clock.now();
        UUID id = id(address);
        assertThat(names(then, new Trace())).containsExactly("Ola Døme");
        String read =
                manager.get(address).page().select("input[name=read]").first().val();
        assertThat(manager.post(address + "/removal", "read", read).status()).isEqualTo(303);
        assertThat(manager.get(STAFF).page().select("details").text()).contains("Ola Døme");
        assertThat(manager.post(address + "/erasure").status()).isEqualTo(303);
        assertThat(names(then, new Trace())).as("as of then").isEmpty();
        assertThat(manager.get(STAFF).body()).doesNotContain("Ola Døme");
        assertThat(db.sql("select count(*) from staff.card where name <> '' and person = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql("select act from journal.entry where subject = :id order by act")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("staff.added", "staff.erased", "staff.removed");
        assertThat(db.sql("select count(*) from journal.entry where detail::text like '%Ola D%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_was_told_is_never_written_over() {
        UUID id = id(added(right()));
        assertThatThrownBy(() -> db.sql("update staff.card set name = 'En annen' where person = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("Of a row of staff.card only the end");
        assertThatThrownBy(() -> db.sql("delete from staff.card where person = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("never changes");
    }

    @Test
    void an_editor_who_does_not_publish_changes_nothing() {
        String address = added(right());
        var editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.post(STAFF, fields(right())).status()).isEqualTo(404);
        assertThat(editor.post(address + "/erasure").status()).isEqualTo(404);
        assertThat(editor.post(STAFF + "/units/" + unit(), "whom", "nobody").status())
                .isEqualTo(404);
        assertThat(editor.get(address).page().select("main form[method=post]")).isEmpty();
    }

    private UUID unit() {
        Site site = bergen();
        return nodes.around(site.settings().organisation(), clock.now()).all().stream()
                .filter(node -> node.slug().equals("laboratorieklinikken"))
                .map(Node::id)
                .findFirst()
                .orElseThrow();
    }

    private Site bergen() {
        return sites.find(HOST, clock.now()).orElseThrow();
    }

    private Map<String, String> right(String... others) {
        var fields = new HashMap<>(Map.of(
                "unit", unit().toString(),
                "name", "Ola Døme",
                "title.nn", "Overlege",
                "phone", "55 00 02 07",
                "email", "ola.doeme@sjukehus.example"));
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }

    private static String[] fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    private String added(Map<String, String> fields) {
        var answer = manager.post(STAFF, fields(fields));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst("\\?.*", "");
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private List<String> shown() {
        return page(HOST, PATH).select(".staff .staff-name").eachText();
    }

    private List<String> names(Instant at, Trace trace) {
        var visit = new Visit(bergen(), Language.NN, PATH, Query.NONE, Outside.PUBLIC, at, trace, "test");
        var page = (DepartmentPage) ((Found.Shown) pages.find(visit)).page();
        return page.staff().stream().map(StaffMember::name).toList();
    }

    private Document page(String host, String path) {
        var answer = readers.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.page();
    }
}
