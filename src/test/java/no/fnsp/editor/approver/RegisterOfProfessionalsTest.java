package no.fnsp.editor.approver;

import static no.fnsp.editor.approver.AskedProfessional.BASE;
import static no.fnsp.editor.approver.AskedProfessional.ask;
import static no.fnsp.editor.approver.AskedProfessional.asked;
import static no.fnsp.editor.approver.AskedProfessional.code;
import static no.fnsp.editor.approver.AskedProfessional.codes;
import static no.fnsp.editor.approver.AskedProfessional.confirm;
import static no.fnsp.editor.approver.AskedProfessional.described;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Editions;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.editor.approver.AskedProfessional.Case;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody vouches in another's name by writing their own address in the register. */
@MailInstallation
class RegisterOfProfessionalsTest {

    @LocalServerPort
    int port;

    @Autowired
    AskedProfessional cases;

    @Autowired
    Approvals approvals;

    @Autowired
    JdbcClient db;

    private DeskVisitor nina() {
        return DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
    }

    private static String soon() {
        return LocalDate.now().plusDays(5).toString();
    }

    private static void describe(DeskVisitor who, Case one, String field, String value) {
        var form = new ArrayList<>(described(one.email(), "912 34 567"));
        form.set(form.indexOf(field) + 1, value);
        assertThat(who.post(one.professional(), form.toArray(String[]::new)).location())
                .contains("done=professional-described");
    }

    /** Somebody new in the register, whom nobody has confirmed. */
    private Case unconfirmed() {
        Case one = cases.draftOf(port, "gastroskopi");
        String email = UUID.randomUUID() + "@sykehus.example";
        return new Case(
                one.magnus(),
                one.document(),
                one.draft(),
                one.chapter(),
                email,
                AskedProfessional.register(one.magnus(), email),
                one.form());
    }

    @Test
    void who_was_registered_is_asked_when_somebody_else_has_confirmed_them() {
        Case one = unconfirmed();
        assertThat(one.magnus().get(BASE + "/professionals").page().selectFirst("li:contains(" + one.email() + ")"))
                .extracting(found -> found.text())
                .asString()
                .contains("Ikke bekreftet");
        assertThat(one.magnus().get(one.ask()).page().text()).contains("Disse kan du ikke spørre ennå");
        var refused = ask(one, soon());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("[role=alert]").text()).contains("Ingen har bekreftet");

        var own = one.magnus().get(one.professional()).page();
        assertThat(own.select("form[action$=/confirmation]")).isEmpty();
        assertThat(own.text()).contains("Du har selv skrevet opplysningene");
        String state = AtTheDesk.value(nina().get(one.professional()).page(), "state");
        var forged = one.magnus().post(one.professional() + "/confirmation", "state", state);
        assertThat(forged.status()).isEqualTo(422);
        assertThat(ask(one, soon()).status()).isEqualTo(422);

        confirm(nina(), one.professional());
        assertThat(one.magnus()
                        .get(one.professional())
                        .page()
                        .select("#confirmation ~ p")
                        .text())
                .contains("Bekreftet av");
        asked(one);
    }

    @Test
    void who_alone_has_confirmed_does_not_ask() {
        Case one = cases.draftOf(port, "gastroskopi");
        var nina = nina();
        var page = one.magnus().get(one.ask()).page();
        assertThat(nina.get(one.ask()).page().select("[name=professional]")).isEmpty();
        var refused = nina.post(
                one.ask(),
                "draft",
                AtTheDesk.value(page, "draft"),
                "revision",
                AtTheDesk.value(page, "revision"),
                "professional",
                one.professional().replaceFirst(".*/", ""),
                "deadline",
                soon());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("[role=alert]").text()).contains("Bare du har bekreftet");
        asked(one);
    }

    @Test
    void what_is_changed_is_confirmed_anew_and_a_link_waits_for_it() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        describe(one.magnus(), one, "language", "nb");
        assertThat(DeskVisitor.stranger(port).get(link).status()).isEqualTo(200);
        describe(one.magnus(), one, "name", "Kari Overlege");
        var closed = DeskVisitor.stranger(port).get(link);
        assertThat(closed.status()).isEqualTo(410);
        assertThat(closed.page().text()).contains("Opplysningane om deg er ikkje stadfesta");
        assertThat(DeskVisitor.stranger(port)
                        .post(link + "/answer", "outcome", "approved")
                        .status())
                .isEqualTo(410);
        confirm(nina(), one.professional());
        assertThat(DeskVisitor.stranger(port).get(link).status()).isEqualTo(200);
    }

    @Test
    void what_is_read_is_confirmed_and_nothing_that_came_after() {
        Case one = unconfirmed();
        String read = AtTheDesk.value(nina().get(one.professional()).page(), "state");
        describe(one.magnus(), one, "email", UUID.randomUUID() + "@sykehus.example");
        var late = nina().post(one.professional() + "/confirmation", "state", read);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().selectFirst("[role=alert]").text()).contains("Noen har endret opplysningene");
    }

    @Test
    void the_professional_confirms_a_change_through_the_address_that_was_confirmed_before() {
        Case one = cases.draftOf(port, "gastroskopi");
        String fresh = UUID.randomUUID() + "@sykehus.example";
        describe(one.magnus(), one, "email", fresh);
        String link = Postman.wait(one.email(), "Les og stadfest").link();
        assertThat(Postman.to(fresh)).isEmpty();
        var ola = DeskVisitor.stranger(port);
        assertThat(ola.get(link).page().text()).contains("Stemmer dette om deg?", fresh);
        assertThat(ola.post(link + "/confirmation").page().text()).contains("Takk, opplysningane er stadfesta");
        assertThat(ola.cookies()).isEmpty();
        assertThat(one.magnus().get(one.professional()).page().text()).contains("Bekreftet av personen selv");
        assertThat(ask(one, soon()).location()).contains("done=professional-asked");

        describe(one.magnus(), one, "email", UUID.randomUUID() + "@sykehus.example");
        assertThat(ola.get(link).status()).isEqualTo(410);
        assertThat(ola.post(link + "/confirmation").status()).isEqualTo(410);
        assertThat(ola.get(link.substring(0, link.length() - 3) + "xxx").status())
                .isEqualTo(410);
    }

    @Test
    void whoever_was_taken_out_is_erased_and_what_they_vouched_for_stays() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        var ola = DeskVisitor.stranger(port);
        int before = codes(one).size();
        ola.post(link + "/answer", "outcome", "approved");
        ola.post(link + "/code", "code", code(one, before));
        assertThat(one.magnus().post(one.professional() + "/erasure").status()).isEqualTo(404);
        one.magnus().post(one.professional() + "/removal");
        String erase = one.professional() + "/erasure";
        var list = one.magnus().get(BASE + "/professionals").page();
        assertThat(list.select("form[action=" + erase + "]")).hasSize(1);
        assertThat(DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no")
                        .post(erase)
                        .status())
                .isEqualTo(404);
        assertThat(one.magnus().post(erase).location()).contains("done=professional-erased");
        assertThat(one.magnus().get(BASE + "/professionals").page().select("form[action=" + erase + "]"))
                .isEmpty();
        UUID id = UUID.fromString(one.professional().replaceFirst(".*/", ""));
        assertThat(approvals.ofWords(
                        one.document().id(),
                        Language.NB,
                        Editions.sha256(one.draft().body().canonical())))
                .singleElement()
                .satisfies(approval -> {
                    assertThat(approval.by()).isEqualTo(id);
                    assertThat(approval.profession()).isEqualTo("overlege i fordøyelsessykdommer");
                    assertThat(approval.hpr()).isEmpty();
                });
        assertThat(one.magnus().get(one.form() + "/publication").page().text()).doesNotContain("Ola Fagperson");
    }

    @Test
    void the_database_refuses_who_confirms_their_own_words() {
        Case one = unconfirmed();
        UUID id = UUID.fromString(one.professional().replaceFirst(".*/", ""));
        for (String carried : List.of("false", "true")) {
            assertThatThrownBy(() ->
                            db.sql("""
                            insert into approver.confirmation (state, confirmed_by, carried)
                            select id, written_by, """ + " " + carried + """
                             from approver.professional_state where professional = :id
                            """).param("id", id).update())
                    .hasMessageMatching("(?s).*(themselves|confirmed the same).*");
        }
        assertThatThrownBy(() -> db.sql("update approval.approval set profession = 'lege'")
                        .update())
                .hasMessageContaining("never changes");
    }
}
