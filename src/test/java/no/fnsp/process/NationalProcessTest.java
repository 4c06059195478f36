package no.fnsp.process;

import static no.fnsp.editor.AtTheDesk.document;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Approvals;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.jobs.DailyJob;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Trash;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A text of the national base on its way to readers. Nina writes; Fredrik of Helse Bergen approves professionally; Magnus checks it and
 * approves it for all; Kari answers for Helse Bergen in the hearing.
 */
@ExampleInstallation
class NationalProcessTest {

    private static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;
    private static final String BERGEN = "/desk/sites/helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Placements placements;

    @Autowired
    Trash trash;

    @Autowired
    Editions editions;

    @Autowired
    Approvals approvals;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Cases cases;

    @Autowired
    Casework casework;

    @Autowired
    Definitions definitions;

    @Autowired
    OverdueJob overdue;

    @Autowired
    List<DailyJob> daily;

    @Autowired
    Publishing publishing;

    @Autowired
    Permits permits;

    @Autowired
    Accounts accounts;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    DeskVisitor nina;
    DeskVisitor magnus;
    DeskVisitor fredrik;
    DeskVisitor kari;

    @BeforeEach
    void they_sign_in() {
        nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        fredrik = DeskVisitor.as(port, Role.APPROVER);
        kari = DeskVisitor.as(port, Role.COORDINATOR);
    }

    /** Other tests of the installation see no cases that wait. */
    @AfterEach
    void nothing_runs() {
        var job = permits.forJob("test-tidy");
        cases.running()
                .forEach(one -> drafts.withId(one.draft())
                        .ifPresent(draft -> drafts.discard(
                                job, documents.find(one.document()).orElseThrow(), draft.id(), draft.revision())));
    }

    /** A new text that Helse Bergen answers for and has adopted. @return the address of its form */
    private String written(String section) {
        String title = title("Trening hjemme");
        var job = permits.forJob("test");
        Site base = sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
        UUID id = UUID.randomUUID();
        var text = documents.open(
                job,
                new no.fnsp.content.Document(id, Kind.SUPPORT_ARTICLE, base.id(), id.toString(), null, null, null));
        placements.place(job, new Placement(base.id(), "/trening-" + id, id, 0), clock.now());
        String form = BASE + "/documents/" + id + "/nb";
        assertThat(nina.post(form + "/draft/start").status()).isEqualTo(303);
        save(nina, form, title, section, "ordinary");
        Site bergen = bergen();
        documents.describe(
                job, text, Details.of(bergen.settings().organisation(), "", "", "", null, List.of()), clock.now());
        adoptions.adopt(
                job,
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.HEAD,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                clock.now());
        return form;
    }

    private Site bergen() {
        return sites.find("helse-bergen.no", clock.now()).orElseThrow();
    }

    private void save(DeskVisitor who, String form, String title, String section, String lane) {
        Document page = who.get(form + "?lane=" + lane).page();
        var saved = who.post(
                form + "/draft",
                "draft",
                value(page, "draft"),
                "revision",
                value(page, "revision"),
                "lane",
                lane,
                "title",
                value(page, "title").isEmpty() ? title : value(page, "title"),
                "lead",
                "<p>Slik trener du.</p>",
                "chapter",
                "c0",
                "c0.role",
                "section",
                "c0.heading",
                "Før du begynner",
                "c0.text",
                "<p>Ta på gode sko.</p>",
                "chapter",
                "c1",
                "c1.role",
                "section",
                "c1.heading",
                "Øvelsen",
                "c1.text",
                "<p>" + section + "</p>");
        assertThat(saved.status()).as(saved.body()).isIn(200, 303);
    }

    private no.fnsp.content.Draft draft(String form) {
        return drafts.of(document(form)).getFirst();
    }

    /** @return the address of the case */
    private String begun(String form, String change) {
        var draft = draft(form);
        var sent = nina.post(
                form + "/case",
                "draft",
                draft.id().toString(),
                "revision",
                String.valueOf(draft.revision()),
                "change",
                change,
                "message",
                "Ny tekst om trening.");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return sent.location().replaceFirst("\\?.*", "");
    }

    private DeskVisitor.Answer approve(DeskVisitor who, String at, String step) {
        return who.post(at + "/approval", "step", step, "revision", revision(at), "profession", "overlege");
    }

    /** What whoever opens the case now reads. */
    private String revision(String at) {
        UUID draft = cases.find(UUID.fromString(at.replaceFirst(".*/", "")))
                .orElseThrow()
                .draft();
        return drafts.withId(draft).map(one -> String.valueOf(one.revision())).orElse("0");
    }

    private void done(DeskVisitor.Answer answer, String key) {
        assertThat(answer.location()).as(answer.body()).contains("done=" + key);
    }

    private DeskVisitor.Answer publish(DeskVisitor who, String form, String change) {
        var draft = draft(form);
        return who.post(
                form + "/publication",
                "draft",
                draft.id().toString(),
                "revision",
                String.valueOf(draft.revision()),
                "change",
                change);
    }

    /** @return the address of the hearing at the base */
    private String opened(String at) {
        Document page = magnus.get(at).page();
        assertThat(page.select("input[name=invited][checked]").eachAttr("value"))
                .contains(bergen().id().toString());
        done(
                magnus.post(
                        at + "/hearing",
                        "revision",
                        value(page, "revision"),
                        "day",
                        value(page, "day"),
                        "invited",
                        bergen().id().toString()),
                "process.hearing-opened");
        return magnus.get(at).page().select("a[href*=/hearings/]").attr("href");
    }

    private static String asBergen(String hearing) {
        return hearing.replace(BASE, BERGEN);
    }

    private List<String> told(String email) {
        return db.sql("select what from notification.notification where person = :person")
                .param("person", accounts.withEmail(email).orElseThrow().id())
                .query(String.class)
                .list();
    }

    private static String first(Document page, String name) {
        return page.select("textarea[name^=" + name + "]").get(1).attr("name");
    }

    /** To where the hospitals are asked. */
    private String toHearing(String form) {
        String at = begun(form, "new");
        done(approve(fredrik, at, "professional"), "process.professional");
        done(approve(magnus, at, "editorial"), "process.editorial");
        return at;
    }

    @Test
    void a_text_goes_through_all_its_steps_and_is_not_published_before() {
        String form = written("Bøy knærne.");
        String at = begun(form, "new");
        assertThat(magnus.get(BASE + "/cases").page().text())
                .contains("Faglig godkjenning: venter på Fredrik Eksempel");
        assertThat(fredrik.get("/desk").page().select("a[href=" + at + "]")).hasSize(1);
        assertThat(told("fagansvarlig@eksempel.example")).contains("process.turn.professional");
        assertThat(publish(nina, form, "new").body()).contains("Den nasjonale godkjenningen mangler");
        assertThat(approve(magnus, at, "national").body()).contains("Noe annet må gjøres først");
        done(approve(fredrik, at, "professional"), "process.professional");
        done(approve(magnus, at, "editorial"), "process.editorial");
        String hearing = opened(at);
        String asked = asBergen(hearing);
        assertThat(kari.get("/desk").page().select("a[href=" + asked + "]")).hasSize(1);
        Document answering = kari.get(asked).page();
        done(
                kari.post(asked + "/answer", "verdict", "with-remarks", first(answering, "words-"), "Si hvor lenge."),
                "hearing.answered");
        assertThat(kari.get("/desk").page().select("a[href=" + asked + "]")).isEmpty();
        done(magnus.post(hearing + "/ending", "how", "closed", "reason", "Alle har svart."), "hearing.closed");
        assertThat(approve(magnus, at, "national").body()).contains("Noe annet må gjøres først");
        Document remarks = magnus.get(hearing).page();
        String remark = remarks.select("form[action*=/remarks/]").attr("action");
        assertThat(magnus.post(remark, "taken", "false", "reason", "").body()).contains("Skriv hvorfor");
        done(magnus.post(remark, "taken", "false", "reason", "Det varierer."), "hearing.handled");
        assertThat(kari.get(asked).page().text()).contains("Ikkje teken inn (Magnus Eksempel): Det varierer.");
        assertThat(publish(nina, form, "new").status()).isEqualTo(422);
        done(approve(magnus, at, "national"), "process.national");
        assertThat(told("nasjonal-administrator@eksempel.example")).contains("process.ready");
        done(publish(nina, form, "new"), "published");
        assertThat(nina.get(AtTheDesk.page(form)).body()).contains("Utgave 1.").doesNotContain("Utgave 2");
        assertThat(magnus.get(at).page().text()).contains("Publisert");
        Edition edition =
                editions.published(document(form), Language.NB, clock.now()).orElseThrow();
        assertThat(approvals.of(edition.id()))
                .extracting(one -> one.what().key())
                .containsExactlyInAnyOrder("professional", "editorial", "national");
    }

    @Test
    void whoever_wrote_a_text_neither_checks_nor_approves_it() {
        String form = written("Strekk armene.");
        String at = begun(form, "new");
        done(approve(fredrik, at, "professional"), "process.professional");
        assertThat(nina.get(at).page().text()).contains("Du har skrevet i teksten");
        assertThat(approve(nina, at, "editorial").body()).contains("Du kan ikke godkjenne din egen tekst");
        assertThat(nina.post(at + "/skip", "step", "editorial", "reason", "Haster")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void other_words_are_approved_anew_and_only_what_changed_is_shown() {
        String form = written("Løft beina.");
        String at = toHearing(form);
        save(nina, form, "Trening hjemme", "Løft beina høyt.", "ordinary");
        Document page = fredrik.get(at).page();
        assertThat(page.text()).contains("Ventar", "sidan du sist godkjende");
        assertThat(page.select("section[aria-labelledby=changed] > section").text())
                .contains("høyt")
                .doesNotContain("Ta på gode sko");
        done(approve(fredrik, at, "professional"), "process.professional");
    }

    @Test
    void whoever_approves_words_that_were_changed_meanwhile_is_shown_what_changed() {
        String form = written("Pust rolig.");
        String at = begun(form, "new");
        String read = value(fredrik.get(at).page(), "revision");
        save(nina, form, "Trening hjemme", "Pust helt rolig.", "ordinary");
        var answer = fredrik.post(at + "/approval", "step", "professional", "revision", read, "profession", "lege");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Teksten er endra medan du las");
        assertThat(answer.page()
                        .select("section[aria-labelledby=changed] > section ins")
                        .text())
                .contains("helt");
    }

    @Test
    void two_who_do_one_step_have_done_it_once() {
        String form = written("Hvil litt.");
        String at = begun(form, "new");
        done(approve(fredrik, at, "professional"), "process.professional");
        String read = revision(at);
        var again = nina.post(at + "/approval", "step", "professional", "revision", read, "profession", "lege");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("Dette er gjort allerede");
    }

    @Test
    void what_is_sent_back_is_mended_and_sent_on() {
        String form = written("Gå en tur.");
        String at = begun(form, "new");
        assertThat(fredrik.post(at + "/return", "message", " ").status()).isEqualTo(422);
        done(fredrik.post(at + "/return", "message", "Si hvor langt."), "process.sent-back");
        assertThat(told("nasjonal-administrator@eksempel.example")).contains("process.sent-back");
        assertThat(nina.get(at).page().text()).contains("Si hvor langt.");
        assertThat(approve(fredrik, at, "professional").status()).isEqualTo(422);
        save(nina, form, "Trening hjemme", "Gå en tur på en time.", "ordinary");
        done(nina.post(at + "/resumption"), "process.resumed");
        done(approve(fredrik, at, "professional"), "process.professional");
    }

    @Test
    void a_step_is_skipped_with_a_reason_when_it_may_be() {
        String form = written("Sitt rett.");
        String at = begun(form, "new");
        assertThat(magnus.post(at + "/skip", "step", "professional", "reason", "Haster")
                        .body())
                .contains("Dette steget kan ikke hoppes over");
        done(approve(fredrik, at, "professional"), "process.professional");
        done(approve(magnus, at, "editorial"), "process.editorial");
        assertThat(magnus.post(at + "/skip", "step", "hearing", "reason", "").body())
                .contains("Skriv hvorfor");
        done(magnus.post(at + "/skip", "step", "hearing", "reason", "Bare ett sykehus gjør dette."), "process.skipped");
        done(approve(magnus, at, "national"), "process.national");
        assertThat(magnus.get(at).page().text()).contains("Bare ett sykehus gjør dette.");
    }

    private String published(String section) {
        String form = written(section);
        new NationalProcessOf(this).through(form);
        done(publish(nina, form, "new"), "published");
        return form;
    }

    /** The shared helper, for the texts of this test. */
    private record NationalProcessOf(NationalProcessTest test) {
        void through(String form) {
            String at = test.toHearing(form);
            test.done(test.magnus.post(at + "/skip", "step", "hearing", "reason", "Prøve."), "process.skipped");
            test.done(test.approve(test.magnus, at, "national"), "process.national");
        }
    }

    @Test
    void an_editorial_change_keeps_the_approvals_when_somebody_else_says_that_it_means_the_same() {
        String form = published("Gå fort i trapper.");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Gå raskt i trapper.", "ordinary");
        assertThat(publish(nina, form, "editorial").status()).isEqualTo(422);
        String at = begun(form, "editorial");
        assertThat(approve(nina, at, "editorial").status()).isEqualTo(422);
        assertThat(publish(nina, form, "editorial").body()).contains("har kontrollert nøyaktig disse ordene");
        assertThat(magnus.get(at).page().text()).contains("Betydningen er den samme");
        done(approve(magnus, at, "editorial"), "process.editorial");
        assertThat(publish(nina, form, "professional").body()).contains("Saken gjelder en annen slags endring");
        done(publish(nina, form, "editorial"), "published");
        Edition edition =
                editions.published(document(form), Language.NB, clock.now()).orElseThrow();
        assertThat(approvals.of(edition.id()))
                .extracting(one -> one.what().key())
                .contains("professional", "editorial", "national");
    }

    @Test
    void whoever_undoes_a_change_is_checked_though_the_old_words_were_checked_once() {
        String form = published("Gå fort i trapper.");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Gå rolig i trapper.", "ordinary");
        String at = begun(form, "editorial");
        done(approve(magnus, at, "editorial"), "process.editorial");
        done(publish(nina, form, "editorial"), "published");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Gå fort i trapper.", "ordinary");
        String back = begun(form, "editorial");
        assertThat(publish(nina, form, "editorial").status()).isEqualTo(422);
        done(approve(magnus, back, "editorial"), "process.editorial");
        done(publish(nina, form, "editorial"), "published");
    }

    @Test
    void a_typo_is_mended_while_the_text_is_in_hearing_and_the_case_tells_what_must_be_approved_again() {
        String form = published("Hopp tau.");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Hopp tau i parken.", "ordinary");
        String at = begun(form, "professional");
        done(approve(fredrik, at, "professional"), "process.professional");
        done(approve(magnus, at, "editorial"), "process.editorial");
        String hearing = opened(at);
        var text = documents.find(document(form)).orElseThrow();
        var published = editions.published(text.id(), Language.NB, clock.now()).orElseThrow();
        var other = permits.forJob("test-urgent");
        var chapters = new ArrayList<>(published.body().chapters());
        chapters.set(0, chapters.getFirst().headed("Før du starter"));
        var urgent = drafts.start(
                other, text, Language.NB, no.fnsp.content.Draft.Lane.URGENT, published.body(), clock.now());
        drafts.save(
                other, text, urgent.id(), urgent.revision(), published.body().withChapters(chapters));
        var saved = drafts.withId(urgent.id()).orElseThrow();
        var sent = nina.post(
                form + "/case",
                "draft",
                saved.id().toString(),
                "revision",
                String.valueOf(saved.revision()),
                "change",
                "editorial");
        assertThat(sent.status()).isEqualTo(303);
        String typo = sent.location().replaceFirst("\\?.*", "");
        done(approve(magnus, typo, "editorial"), "process.editorial");
        done(
                magnus.post(
                        form + "/publication",
                        "draft",
                        saved.id().toString(),
                        "revision",
                        String.valueOf(saved.revision()),
                        "change",
                        "editorial"),
                "published");
        Document page = magnus.get(at).page();
        assertThat(page.text()).contains("må godkjennes på nytt: Før du starter");
        assertThat(drafts.find(text.id(), Language.NB, no.fnsp.content.Draft.Lane.ORDINARY)
                        .orElseThrow()
                        .body()
                        .canonical())
                .contains("Før du starter", "Hopp tau i parken");
        assertThat(kari.get(asBergen(hearing)).status()).isEqualTo(200);
        done(approve(fredrik, at, "professional"), "process.professional");
        // Who published the typo has written nothing of the text in hearing.
        done(approve(magnus, at, "editorial"), "process.editorial");
    }

    @Test
    void where_the_draft_and_a_new_edition_have_changed_the_same_both_are_opened_side_by_side() {
        String form = published("Gå på tå.");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Gå på tå i fem minutter.", "ordinary");
        String at = begun(form, "professional");
        var text = documents.find(document(form)).orElseThrow();
        var published = editions.published(text.id(), Language.NB, clock.now()).orElseThrow();
        correctedMeanwhile(text, published, "Gå på tå, men ikke lenge.");
        var act = nina.get(at).page().selectFirst("section[aria-labelledby=behind] form");
        String catchUp = act.attr("action");
        String draft = act.selectFirst("[name=draft]").val();
        String revision = act.selectFirst("[name=revision]").val();
        var both = nina.post(catchUp, "draft", draft, "revision", revision);
        assertThat(both.page().select(".desk-sides").text()).contains("i fem minutter", "men ikke lenge");
        assertThat(draft(form).basedOn()).as("nobody has chosen yet").isEqualTo(published.id());
        var opened = nina.post(catchUp, "draft", draft, "revision", revision, "mine", "true", "beside", "true");
        assertThat(opened.location()).contains("since=" + published.id(), "done=caught-up");
        Document writing = nina.get(opened.location()).page();
        assertThat(writing.select(".desk-sides").text()).contains("i fem minutter", "men ikke lenge");
        String field = writing.select("section[aria-labelledby=trouble] h3 a").attr("href");
        assertThat(writing.select("textarea" + field).text()).contains("i fem minutter");
        assertThat(nina.get(at).page().select("section[aria-labelledby=behind]"))
                .isEmpty();
        save(nina, form, "Trening hjemme", "Gå på tå, men ikke lenge.", "ordinary");
        assertThat(nina.get(opened.location()).page().select(".desk-sides")).isEmpty();
    }

    private void correctedMeanwhile(no.fnsp.content.Document text, Edition published, String words) {
        var other = permits.forJob("test-urgent");
        var chapters = new ArrayList<>(published.body().chapters());
        var exercise = chapters.get(1);
        chapters.set(
                1,
                exercise.with(
                        List.of(new Block.Paragraph(exercise.blocks().getFirst().id(), Markup.clean(words)))));
        var urgent = drafts.start(
                other, text, Language.NB, no.fnsp.content.Draft.Lane.URGENT, published.body(), clock.now());
        drafts.save(
                other, text, urgent.id(), urgent.revision(), published.body().withChapters(chapters));
        assertThat(publishing.publish(
                        other, drafts.withId(urgent.id()).orElseThrow(), ChangeClass.CRITICAL, null, clock.now()))
                .isInstanceOf(Published.Ok.class);
    }

    @Test
    void a_hospital_that_need_not_answer_after_all_is_told_why_and_is_not_asked_any_more() {
        String form = written("Løft en bok.");
        String at = toHearing(form);
        String hearing = opened(at);
        String asked = asBergen(hearing);
        Document answering = kari.get(asked).page();
        kari.post(asked + "/answer", "verdict", "with-remarks", first(answering, "words-"), "En tung bok?");
        String back = hearing + "/invitations/" + bergen().id() + "/withdrawal";
        assertThat(magnus.post(back, "reason", "Feil.").status())
                .as("the last one that is asked: then the hearing is cancelled")
                .isEqualTo(422);
        Site oslo = sites.find("oslo-universitetssykehus.no", clock.now()).orElseThrow();
        magnus.post(hearing + "/invitations", "invited", oslo.id().toString());
        assertThat(magnus.post(back, "reason", " ").status()).isEqualTo(422);
        assertThat(kari.post(asBergen(back), "reason", "Nei").status()).isEqualTo(404);
        done(magnus.post(back, "reason", "Dere bruker den ikke."), "hearing.taken-back");
        assertThat(told("koordinator@eksempel.example")).contains("hearing.taken-back");
        assertThat(kari.get(asked).status()).isEqualTo(404);
        assertThat(kari.post(asked + "/answer", "verdict", "usable").status()).isEqualTo(404);
        Document page = magnus.get(hearing).page();
        assertThat(page.select("section[aria-labelledby=hospitals]").text())
                .contains("Spurt, men ikke lenger", "Dere bruker den ikke.", "med merknader");
        assertThat(page.select("section[aria-labelledby=remarks]").text())
                .as("what was said is handled all the same")
                .contains("En tung bok?");
        done(magnus.post(hearing + "/invitations", "invited", bergen().id().toString()), "hearing.invited");
        assertThat(kari.get(asked).status()).as("asked anew").isEqualTo(200);
    }

    @Test
    void hospitals_that_have_not_answered_are_reminded_while_there_is_time() {
        String form = written("Stå på ett bein.");
        String at = toHearing(form);
        String hearing = opened(at);
        assertThat(magnus.get(hearing).page().select("a[href=" + at + "]"))
                .as("the way back to the case")
                .hasSize(1);
        assertThat(kari.get(asBergen(hearing)).page().select("a[href*=/cases/]"))
                .isEmpty();
        remind();
        assertThat(reminded(hearing)).as("a fortnight is left").isZero();
        endsInTwoDays(hearing);
        remind();
        assertThat(reminded(hearing)).isEqualTo(1);
        kari.post(asBergen(hearing) + "/answer", "verdict", "usable");
        int before = reminded(hearing);
        remind();
        assertThat(reminded(hearing)).as("Kari has answered").isEqualTo(before);
    }

    private void remind() {
        var job = daily.stream()
                .filter(one -> one.name().equals("remind-of-hearings"))
                .findFirst()
                .orElseThrow();
        job.run(permits.forJob(job.name()));
    }

    private void endsInTwoDays(String hearing) {
        UUID id = UUID.fromString(hearing.replaceFirst(".*/", ""));
        db.sql(
                        "update hearing.deadline set valid_until = clock_timestamp() where hearing = :id and valid_until = 'infinity'")
                .param("id", id)
                .update();
        db.sql("""
                insert into hearing.deadline (hearing, due, set_by, valid_from)
                values (:id, clock_timestamp() + interval '2 days', :by, clock_timestamp())
                """).param("id", id).param("by", permits.forJob("test").actor()).update();
    }

    /** How often Kari has been reminded of it. */
    private int reminded(String hearing) {
        return db.sql("""
                        select count(*) from notification.notification
                        where what = 'hearing.reminded' and person = :person and about like :hearing || '%'
                        """)
                .param(
                        "person",
                        accounts.withEmail("koordinator@eksempel.example")
                                .orElseThrow()
                                .id())
                .param("hearing", hearing.replaceFirst(".*/", ""))
                .query(Integer.class)
                .single();
    }

    @Test
    void a_text_that_is_withdrawn_ends_its_case_and_all_are_told() {
        String form = published("Rull en ball.");
        nina.post(form + "/draft/start");
        save(nina, form, "Trening hjemme", "Rull en stor ball.", "ordinary");
        String at = begun(form, "professional");
        done(approve(fredrik, at, "professional"), "process.professional");
        done(approve(magnus, at, "editorial"), "process.editorial");
        String hearing = opened(at);
        var gone = nina.post(form.replaceFirst("/nb$", "") + "/withdrawal", "reason", "Slås sammen med en annen.");
        done(gone, "withdrawal-asked");
        done(magnus.post(agreement(gone.location().replaceFirst("\\?.*", ""))), "withdrawal-agreed");
        assertThat(magnus.get(at).page().text()).contains("Derfor er saken avsluttet", "Slås sammen med en annen.");
        assertThat(kari.get(asBergen(hearing)).page().text()).contains("Avlyst", "Slås sammen med en annen.");
        assertThat(told("nasjonal-administrator@eksempel.example")).contains("process.text-withdrawn");
        assertThat(told("koordinator@eksempel.example")).contains("hearing.cancelled");
        assertThat(kari.post(asBergen(hearing) + "/answer", "verdict", "usable").status())
                .isEqualTo(422);
    }

    /** Where somebody else says that a text which sites use may go. */
    private String agreement(String document) {
        return magnus.get(document).page().select("form[action$=/agreement]").attr("action");
    }

    @Test
    void a_page_that_is_put_in_the_trash_ends_its_case_and_its_hearing() {
        String form = written("Kast en ball.");
        String at = toHearing(form);
        String hearing = opened(at);
        Site base = sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
        trash.put(permits.forJob("test"), base.id(), document(form));
        assertThat(magnus.get(at).page().text()).contains("Derfor er saken avsluttet");
        assertThat(kari.get(asBergen(hearing)).page().text()).contains("Sida er lagd i papirkorga.");
    }

    @Test
    void an_answer_that_comes_late_is_kept_and_shown_as_late_and_silence_is_no_yes() throws InterruptedException {
        String form = written("Ta tida.");
        String at = toHearing(form);
        var text = documents.find(document(form)).orElseThrow();
        UUID id = UUID.fromString(at.replaceFirst(".*/", ""));
        Site oslo = sites.find("oslo-universitetssykehus.no", clock.now()).orElseThrow();
        assertThat(casework.openHearing(
                        permits.forJob("test"),
                        text,
                        id,
                        draft(form).revision(),
                        List.of(bergen().id(), oslo.id()),
                        clock.now().plusMillis(1500),
                        clock.now()))
                .isInstanceOf(Done.Ok.class);
        String hearing = magnus.get(at).page().select("a[href*=/hearings/]").attr("href");
        String asked = asBergen(hearing);
        Document answering = kari.get(asked).page();
        Thread.sleep(Duration.ofMillis(1600));
        done(
                kari.post(
                        asked + "/answer",
                        "verdict",
                        "unusable",
                        first(answering, "words-"),
                        "Vi gjør det annerledes."),
                "hearing.answered-late");
        String page = magnus.get(hearing).page().text();
        assertThat(page).contains("Kom for sent: Kan ikke brukes", "Svarte ikke", "Vi gjør det annerledes.");
        assertThat(approve(magnus, at, "national").status()).isEqualTo(422);
    }

    @Test
    void a_hearing_is_extended_others_are_asked_and_a_site_that_leaves_is_told_of() {
        String form = written("Sving armene.");
        String at = toHearing(form);
        String hearing = opened(at);
        String later = LocalDate.now().plusDays(40).toString();
        assertThat(magnus.post(hearing + "/deadline", "day", "2020-01-01").status())
                .isEqualTo(422);
        done(magnus.post(hearing + "/deadline", "day", later, "reason", "Ferie"), "hearing.extended");
        Site oslo = sites.find("oslo-universitetssykehus.no", clock.now()).orElseThrow();
        done(magnus.post(hearing + "/invitations", "invited", oslo.id().toString()), "hearing.invited");
        var job = permits.forJob("test");
        String key = "nedlagt-" + UUID.randomUUID() + ".no";
        sites.set(job, new Site(sites.named(job, key), key, key, "", oslo.settings()), clock.now());
        Site closed = sites.find(key, clock.now()).orElseThrow();
        done(magnus.post(hearing + "/invitations", "invited", closed.id().toString()), "hearing.invited");
        db.sql(
                        "update site.settings set valid_until = clock_timestamp() where site = :site and valid_until = 'infinity'")
                .param("site", closed.id())
                .update();
        assertThat(magnus.get(hearing).page().text())
                .contains("Oslo universitetssykehus", "Nettstedet er ikke lenger med");
        done(magnus.post(hearing + "/ending", "how", "cancelled", "reason", "Feil tekst."), "hearing.cancelled");
        assertThat(magnus.get(at).page().select("form[action$=/hearing]")).hasSize(1);
    }

    @Test
    void those_whom_a_case_does_not_concern_do_not_see_it() {
        String form = written("Hold balansen.");
        String at = toHearing(form);
        String hearing = opened(at);
        DeskVisitor oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        assertThat(oda.get(at).status()).isEqualTo(404);
        assertThat(oda.get(hearing).status()).isEqualTo(404);
        assertThat(oda.get(hearing.replace(Site.NATIONAL_BASE, "oslo-universitetssykehus.no"))
                        .status())
                .isEqualTo(404);
        assertThat(kari.get(at).status()).isEqualTo(404);
        assertThat(fredrik.post(at + "/skip", "step", "hearing", "reason", "Haster")
                        .status())
                .isEqualTo(404);
        DeskVisitor lise = DeskVisitor.as(port, Role.READER);
        assertThat(lise.get(asBergen(hearing)).page().select("form[action$=/answer]"))
                .isEmpty();
        assertThat(lise.post(asBergen(hearing) + "/answer", "verdict", "usable").status())
                .isEqualTo(404);
    }

    @Test
    void steps_that_are_late_are_told_of() {
        String form = written("Tøy ut.");
        String at = begun(form, "new");
        overdue.run(permits.forJob(overdue.name()), clock.now().plus(Duration.ofDays(20)));
        assertThat(told("fagansvarlig@eksempel.example")).contains("process.overdue.professional");
        assertThat(told("nasjonal-administrator@eksempel.example")).contains("process.overdue-step");
        assertThat(cases.find(UUID.fromString(at.replaceFirst(".*/", "")))
                        .orElseThrow()
                        .runs())
                .isTrue();
    }

    @Test
    void the_national_administrator_says_which_steps_there_are_and_cases_keep_theirs() {
        String steps = BASE + "/steps";
        assertThat(magnus.get(steps).status()).isEqualTo(404);
        String form = written("Spenn magen.");
        String at = begun(form, "new");
        Document page = nina.get(steps).page();
        String read = page.select("form[action$=/steps/new] input[name=read]").attr("value");
        assertThat(define(read, "400", "").body()).contains("Fristen må være fra 1 til 365 dager");
        assertThat(define(read, "3", "true").body()).contains("Minst én annen enn den som skriver");
        done(define(read, "3", ""), "process.defined");
        assertThat(define(read, "4", "").body()).contains("Noen har endret stegene");
        assertThat(magnus.get(at).page().select("ol.desk-list > li")).hasSize(4);
        assertThat(nina.get(steps).page().text()).contains("Slik var det før");
        restore();
    }

    /** Professional approval, then a check, and nothing else. */
    private DeskVisitor.Answer define(String read, String days, String skippable) {
        var fields = new ArrayList<>(List.of(
                "read", read,
                "new-professional-place", "1",
                "new-professional-asked", "responsible",
                "new-professional-days", days,
                "new-editorial-place", "2",
                "new-editorial-asked", "other-editor",
                "new-editorial-days", "5",
                "new-hearing-place", "",
                "new-national-place", ""));
        if (!skippable.isEmpty()) {
            fields.addAll(List.of("new-editorial-skippable", "true"));
        }
        return nina.post(BASE + "/steps/new", fields.toArray(String[]::new));
    }

    private void restore() {
        var all = definitions.of(no.fnsp.content.ChangeClass.NEW);
        definitions.define(
                permits.forJob("test"),
                no.fnsp.content.ChangeClass.NEW,
                all.getFirst().id(),
                all.getLast().steps(),
                clock.now());
    }
}
