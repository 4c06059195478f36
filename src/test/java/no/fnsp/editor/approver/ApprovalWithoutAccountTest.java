package no.fnsp.editor.approver;

import static no.fnsp.editor.approver.AskedProfessional.BASE;
import static no.fnsp.editor.approver.AskedProfessional.ask;
import static no.fnsp.editor.approver.AskedProfessional.asked;
import static no.fnsp.editor.approver.AskedProfessional.code;
import static no.fnsp.editor.approver.AskedProfessional.codes;
import static no.fnsp.editor.approver.AskedProfessional.described;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Editions;
import no.fnsp.editor.approver.AskedProfessional.Case;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.Job;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A professional without an account is asked to vouch for a text, through the letters that they get. */
@MailInstallation
class ApprovalWithoutAccountTest {

    @LocalServerPort
    int port;

    @Autowired
    AskedProfessional cases;

    @Autowired
    Approvals approvals;

    @Autowired
    Permits permits;

    @Autowired
    List<Job> jobs;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    private DeskVisitor somebody() {
        return DeskVisitor.stranger(port);
    }

    private List<Approval> ofWords(Case one) {
        return approvals
                .ofWords(
                        one.document().id(),
                        Language.NB,
                        Editions.sha256(one.draft().body().canonical()))
                .stream()
                .filter(approval -> approval.what() == Approval.What.PROFESSIONAL)
                .toList();
    }

    /** The last part of the register's address. */
    private static UUID id(Case one) {
        return UUID.fromString(one.professional().replaceFirst(".*/", ""));
    }

    private String answered(Case one, String link, String... form) {
        int before = codes(one).size();
        var page = somebody().post(link + "/answer", form);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return code(one, before);
    }

    private void makeOlder(String what, Case one) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql(what).param("professional", id(one)).update();
        });
    }

    @Test
    void exactly_the_words_that_were_sent_are_approved_once_and_by_the_one_who_was_asked() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        assertThat(one.magnus().get(one.ask()).page().select("#requests + ul").text())
                .contains("Ola Fagperson", "Sendt");
        var ola = somebody();
        var page = ola.get(link);
        assertThat(page.page().html()).contains("lang=\"nn\"");
        assertThat(page.page().text()).contains("Magnus Eksempel", "Vi ventar på deg", "1234567");
        assertThat(page.page().select("ins").text()).contains("Spør oss hvis du lurer på noe");
        assertThat(page.page().select("details:not([open])")).isNotEmpty();
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(one.magnus().get(one.ask()).page().select("#requests + ul").text())
                .contains("Åpnet");
        assertThat(ofWords(one)).isEmpty();

        String code = answered(one, link, "outcome", "approved");
        var done = ola.post(link + "/code", "code", code.substring(0, 3) + " " + code.substring(3));
        assertThat(done.page().text()).contains("Takk for svaret");
        assertThat(ola.cookies()).isEmpty();

        assertThat(ofWords(one)).singleElement().satisfies(approval -> {
            assertThat(approval.by()).isEqualTo(id(one));
            assertThat(approval.profession()).isEqualTo("overlege i fordøyelsessykdommer");
            assertThat(approval.hpr()).isEqualTo("1234567");
        });
        assertThat(Postman.wait("medisinsk-redaktor@eksempel.example", "Ola Fagperson har godkjent")
                        .subject())
                .contains("faglig");
        assertThat(one.magnus().get(one.form() + "/publication").page().text())
                .contains("Ola Fagperson", "overlege i fordøyelsessykdommer, HPR 1234567");
        assertThat(one.magnus().get(one.ask()).page().select("#requests + ul").text())
                .contains("Besvart", "Godkjenner");

        var again = ola.get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.page().text()).contains("Du har alt svart");
        assertThat(ola.post(link + "/code", "code", code).status()).isEqualTo(410);
        assertThat(ofWords(one)).hasSize(1);
    }

    @Test
    void remarks_become_comments_on_their_chapters() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        String code = answered(
                one,
                link,
                "outcome",
                "remarks",
                "words",
                "Godt skrive.",
                "remark." + one.chapter(),
                "Nemn at ein må faste.",
                "remark.finnesikke",
                "Ingenting");
        somebody().post(link + "/code", "code", code);
        assertThat(ofWords(one)).hasSize(1);
        var comments = one.magnus().get(one.form() + "/comments").page().text();
        assertThat(comments).contains("Nemn at ein må faste.", "Godt skrive.", "Ola Fagperson");
        assertThat(comments).doesNotContain("Ingenting");
    }

    @Test
    void what_is_rejected_is_approved_by_nobody_and_its_asker_is_told_why() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        var empty = somebody().post(link + "/answer", "outcome", "rejected");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().selectFirst("[role=alert]").text()).contains("kva som må rettast");
        var unchosen = somebody().post(link + "/answer", "words", "Dosen er feil.");
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.page().selectFirst("#words").text()).isEqualTo("Dosen er feil.");
        assertThat(unchosen.page().select("[name=outcome][checked]")).isEmpty();

        String code = answered(one, link, "outcome", "rejected", "words", "Dosen er feil.");
        somebody().post(link + "/code", "code", code);
        assertThat(ofWords(one)).isEmpty();
        assertThat(one.magnus().get(one.form() + "/comments").page().text()).contains("Dosen er feil.");
        assertThat(Postman.wait("medisinsk-redaktor@eksempel.example", "har ikke godkjent")
                        .plain())
                .contains("Les hva som må rettes");
    }

    @Test
    void a_code_is_tried_five_times_and_a_new_one_is_not_sent_at_once() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        String code = answered(one, link, "outcome", "approved");
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(somebody().post(link + "/code", "code", wrong).page().text()).contains("4 gonger");
        for (int i = 0; i < 4; i++) {
            assertThat(somebody().post(link + "/code", "code", wrong).status()).isEqualTo(422);
        }
        var dead = somebody().post(link + "/code", "code", code);
        assertThat(dead.status()).isEqualTo(422);
        assertThat(dead.page().text()).contains("Koden verkar ikkje lenger");
        assertThat(somebody().post(link + "/code/again").status()).isEqualTo(429);
        assertThat(ofWords(one)).isEmpty();

        makeOlder("""
                update approver.code set made = made - interval '1 minute'
                where request = (select id from approver.request where professional = :professional)
                """, one);
        int before = codes(one).size();
        assertThat(somebody().post(link + "/code/again").status()).isEqualTo(200);
        assertThat(somebody().post(link + "/code", "code", code(one, before)).status())
                .isEqualTo(200);
        assertThat(ofWords(one)).hasSize(1);
    }

    @Test
    void a_code_is_too_old_after_ten_minutes() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        String code = answered(one, link, "outcome", "approved");
        makeOlder("""
                update approver.code set made = made - interval '11 minutes', expires = expires - interval '11 minutes'
                where request = (select id from approver.request where professional = :professional)
                """, one);
        assertThat(somebody().post(link + "/code", "code", code).page().text()).contains("Koden verkar ikkje lenger");
        assertThat(ofWords(one)).isEmpty();
    }

    @Test
    void whoever_was_forwarded_the_link_can_read_but_gets_nothing_confirmed() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        assertThat(somebody().get(link).page().text()).contains("Har du fått lenkja av nokon andre");
        String olas = answered(one, link, "outcome", "rejected", "words", "Nei.");
        // somebody else writes another answer before Ola has typed the code
        assertThat(somebody().post(link + "/answer", "outcome", "approved").status())
                .isEqualTo(429);
        assertThat(somebody().post(link + "/code", "code", olas).status()).isEqualTo(422);
        assertThat(ofWords(one)).isEmpty();
    }

    @Test
    void a_link_that_was_taken_back_or_is_too_old_says_so() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        var list = one.magnus().get(one.ask()).page();
        String revoke = list.selectFirst("li:contains(Ola Fagperson) form[action$=/revocation]")
                .attr("action");
        assertThat(one.magnus().post(revoke).location()).contains("done=professional-revoked");
        assertThat(one.magnus().post(revoke).status()).isEqualTo(422);
        assertThat(somebody().get(link).status()).isEqualTo(410);
        assertThat(somebody().get(link).page().text()).contains("trekt tilbake");
        assertThat(somebody().post(link + "/answer", "outcome", "approved").status())
                .isEqualTo(410);

        Case other = cases.draftOf(port, "gastroskopi");
        String old = asked(other);
        makeOlder("""
                update approver.request set requested = requested - interval '30 days', expires = expires - interval '30 days'
                where professional = :professional
                """, other);
        assertThat(somebody().get(old).page().text()).contains("Fristen er ute");
        assertThat(somebody().get(old.substring(0, old.length() - 2) + "xx").status())
                .isEqualTo(404);
    }

    @Test
    void a_code_never_goes_where_somebody_has_pointed_it_since() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        String elsewhere = UUID.randomUUID() + "@sykehus.example";
        one.magnus().post(one.professional(), described(elsewhere, "").toArray(String[]::new));
        assertThat(somebody().get(link).page().text()).contains("Opplysningane om deg er endra");
        assertThat(somebody().post(link + "/answer", "outcome", "approved").status())
                .isEqualTo(410);
        assertThat(Postman.to(elsewhere)).isEmpty();

        Case other = cases.draftOf(port, "gastroskopi");
        String gone = asked(other);
        assertThat(other.magnus()
                        .post(other.professional() + "/removal", "erase", "true")
                        .location())
                .contains("done=professional-removed");
        assertThat(somebody().get(gone).page().text()).contains("teken ut av lista");
        assertThat(other.magnus().get(other.ask()).page().text()).contains("Slettet fagperson");
    }

    @Test
    void somebody_forwarded_the_link_uses_up_its_codes_and_the_one_who_was_asked_gets_a_fresh_one() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        answered(one, link, "outcome", "rejected", "words", "Nei.");
        for (int i = 0; i < 4; i++) {
            makeOlder("""
                    update approver.code set made = made - interval '1 minute'
                    where request = (select id from approver.request where professional = :professional)
                    """, one);
            int before = codes(one).size();
            assertThat(somebody().post(link + "/code/again").status()).isEqualTo(200);
            code(one, before);
        }
        for (int i = 0; i < 2; i++) {
            var spent = somebody().post(link + "/code/again");
            assertThat(spent.status()).isEqualTo(429);
            assertThat(spent.page().text()).contains("har fått melding og kan sende deg ei ny lenkje");
        }
        Postman.wait("medisinsk-redaktor@eksempel.example", "brukt opp kodene i lenken");
        String again = one.magnus()
                .get(one.ask())
                .page()
                .selectFirst("form[action$=/resend]")
                .attr("action");
        assertThat(one.magnus().post(again).location()).contains("done=professional-asked");
        String fresh = freshLink(one, link);
        assertThat(somebody().get(link).status()).isEqualTo(410);
        assertThat(somebody().get(link).page().text()).contains("Du har fått ei nyare lenkje");
        assertThat(somebody()
                        .post(link + "/answer", "outcome", "rejected", "words", "Nei.")
                        .status())
                .isEqualTo(410);
        somebody().post(fresh + "/code", "code", answered(one, fresh, "outcome", "approved"));
        assertThat(ofWords(one)).hasSize(1);
    }

    private static String freshLink(Case one, String old) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            var links = Postman.to(one.email()).stream()
                    .filter(letter -> letter.plain().contains("Les og svar"))
                    .map(Postman.Received::link)
                    .filter(sent -> !sent.equals(old))
                    .toList();
            if (!links.isEmpty()) {
                return links.getFirst();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("No fresh link came");
    }

    @Test
    void what_was_written_after_the_request_is_not_approved_with_it() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        var later = cases.save(one.document(), one.draft(), "Dette kom til etterpå.");
        var page = somebody().get(link).page();
        assertThat(page.text()).contains("Utkastet er endra etter at du vart spurd");
        assertThat(page.text()).doesNotContain("Dette kom til etterpå.");
        somebody().post(link + "/code", "code", answered(one, link, "outcome", "approved"));
        assertThat(ofWords(one)).hasSize(1);
        assertThat(approvals.ofWords(
                        one.document().id(),
                        Language.NB,
                        Editions.sha256(later.body().canonical())))
                .isEmpty();
        assertThat(one.magnus()
                        .get(one.form() + "/publication")
                        .page()
                        .select("#vouched ~ p")
                        .text())
                .doesNotContain("Ola Fagperson");
    }

    @Test
    void they_are_reminded_once_and_not_after_they_have_answered() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        remind(one);
        remind(one);
        Postman.wait(one.email(), "Påminning");
        assertThat(Postman.to(one.email()))
                .filteredOn(letter -> letter.subject().startsWith("Påminning"))
                .hasSize(1);
        assertThat(Postman.wait(one.email(), "Påminning").link()).isEqualTo(link);
    }

    private void remind(Case one) {
        String request = db.sql("select id from approver.request where professional = :id")
                .param("id", id(one))
                .query(String.class)
                .single();
        jobs.stream()
                .filter(job -> job.name().equals("approver-reminder"))
                .forEach(job -> job.run(permits.forJob(job.name()), request));
    }

    @Test
    void nobody_is_asked_twice_of_the_same_or_too_late() {
        Case one = cases.draftOf(port, "gastroskopi");
        asked(one);
        String soon = LocalDate.now().plusDays(5).toString();
        assertThat(ask(one, soon).page().selectFirst("[role=alert]").text()).contains("alt spurt");
        String again = one.magnus()
                .get(one.ask())
                .page()
                .selectFirst("form[action$=/resend]")
                .attr("action");
        assertThat(one.magnus().post(again).location()).contains("done=professional-asked");
        Case other = cases.draftOf(port, "gastroskopi");
        assertThat(ask(other, "2001-01-01").status()).isEqualTo(422);
        assertThat(ask(other, "i morgen").status()).isEqualTo(422);
    }

    @Test
    void a_number_that_is_none_is_refused_and_what_was_written_stays() {
        var magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        var refused = magnus.post(
                BASE + "/professionals",
                "name",
                "Ola",
                "profession",
                "lege",
                "hpr",
                "12",
                "email",
                "ola",
                "mobile",
                "5");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]").eachAttr("id"))
                .containsExactly("hpr", "email", "mobile");
        assertThat(refused.page().getElementById("name").val()).isEqualTo("Ola");
    }

    @Test
    void who_only_writes_does_not_choose_who_vouches_and_a_neighbour_sees_nothing() {
        String bergen = "/desk/sites/helse-bergen.no/professionals";
        assertThat(DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no")
                        .get(bergen)
                        .status())
                .isEqualTo(404);
        assertThat(DeskVisitor.as(port, Role.COORDINATOR).get(bergen).status()).isEqualTo(200);
        var oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oda.get(bergen).status()).isEqualTo(404);
        Case one = cases.draftOf(port, "gastroskopi");
        assertThat(oda.get(one.ask()).status()).isEqualTo(404);
        assertThat(oda.post(one.ask() + "/" + UUID.randomUUID() + "/resend").status())
                .isEqualTo(404);
    }
}
