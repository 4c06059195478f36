package no.fnsp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Approval;
import no.fnsp.approval.Approvals;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.approval.Vouching;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.html.Messages;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When texts of the national base are due, who is told, and how a review ends; as the people at the desk see it. */
@ExampleInstallation
class ReviewsAtTheDeskTest {

    private static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;
    private static final AtomicInteger TEXTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Publishing publishing;

    @Autowired
    Vouching vouching;

    @Autowired
    Approvals approvals;

    @Autowired
    Placements placements;

    @Autowired
    LocalChangeSets changeSets;

    @Autowired
    DueTexts texts;

    @Autowired
    RemindingJob job;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    DeskVisitor magnus;
    Permit permit;
    Instant now;

    @BeforeEach
    void the_medical_editor_is_at_the_desk() {
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        permit = permits.forImporter();
        now = clock.now();
    }

    // --- what the tests need ---

    private Site base() {
        return sites.find(Site.NATIONAL_BASE, now).orElseThrow();
    }

    private static Text text(String title, String words) {
        var chapter = new Chapter(
                BlockId.fresh(),
                no.fnsp.text.Role.BEFORE,
                "",
                false,
                List.of(new Block.Paragraph(BlockId.fresh(), Markup.clean(words))));
        return new Text(title, List.of(Markup.clean("Slik foregår det.")), List.of(chapter));
    }

    /** A national text that readers have seen since an instant. */
    private Document published(Instant at) {
        String title = "Revidert tekst nr. " + TEXTS.incrementAndGet();
        UUID id = UUID.randomUUID();
        Document document = documents.open(
                permit, new Document(id, Kind.TREATMENT, base().id(), "revisjon-" + id, null, null, null));
        placements.place(permit, new Placement(base().id(), "/behandlinger/revisjon-" + id, id, 0), at);
        publish(document, text(title, "Møt fastende."), ChangeClass.NEW, at);
        return document;
    }

    private Edition publish(Document document, no.fnsp.content.Body body, ChangeClass change, Instant at) {
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, body, at);
        return publish(draft, change, at);
    }

    private Edition publish(Draft draft, ChangeClass change, Instant at) {
        return switch (publishing.publish(permit, draft, change, "Samme betydning.", at)) {
            case Published.Ok ok -> ok.edition();
            case Published other -> throw new AssertionError(other.toString());
        };
    }

    /** A text that was approved so long ago that it is due in this many days, counted by the calendar of Norway. */
    private Document dueIn(int days) {
        Instant then = Due.day(now)
                .plusDays(days)
                .minusMonths(36)
                .atTime(12, 0)
                .atZone(Due.NORWAY)
                .toInstant();
        Document document = published(then);
        approve(document, then);
        return document;
    }

    private void approve(Document document, Instant at) {
        Edition shown = editions.published(document.id(), Language.NB, at).orElseThrow();
        approvals.approve(permit, shown, Approval.What.PROFESSIONAL, permit.actor(), "overlege", null, at);
    }

    private UUID bergen() {
        return sites.find("helse-bergen.no", now).orElseThrow().settings().organisation();
    }

    /** Helse Bergen answers for it; it concerns urology. */
    private void describe(Document document, UUID owner, UUID contact, Integer months) {
        documents.describe(
                permit,
                document,
                new Details(bergen(), "", "", "", null, List.of(), List.of("urology"), owner, contact, months),
                clock.now());
    }

    /** Somebody who may vouch on the national base. */
    private UUID doctor(String name) {
        UUID id = accounts.add(permits.forJob("test"), name, UUID.randomUUID() + "@eksempel.no", Language.NB)
                .id();
        grants.give(
                permits.forJob("test"), id, new Grant(Role.APPROVER, new Grant.Level.OnSite(base().id())), clock.now());
        return id;
    }

    private Due due(Document document) {
        return texts.find(document.id(), clock.now()).orElseThrow();
    }

    private String review(Document document) {
        return BASE + "/reviews/" + document.id();
    }

    private DeskVisitor.Answer unchanged(DeskVisitor who, Document document, String... more) {
        var fields = new ArrayList<>(List.of("round", due(document).round(), "profession", "overlege, kirurgi"));
        fields.addAll(List.of(more));
        return who.post(review(document) + "/unchanged", fields.toArray(String[]::new));
    }

    private static String said(LocalDate day) {
        return Messages.desk(Language.NB).date(day);
    }

    private List<String> told(UUID person) {
        return db.sql("select what from notification.notification where person = :person order by told")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private void remind(Instant at) {
        job.remind(permits.forJob(job.name()), at);
    }

    // --- the date ---

    @Test
    void a_small_edit_never_moves_the_date() {
        Document document = dueIn(20);
        LocalDate before = due(document).due();
        publish(document, text("Revidert tekst, rettet", "Møt fastende!"), ChangeClass.EDITORIAL, clock.now());
        assertThat(due(document).due()).isEqualTo(before);
        publish(document, text("Revidert tekst, rettet", "Møt ikke fastende!"), ChangeClass.CRITICAL, clock.now());
        assertThat(due(document).due()).isEqualTo(before);
        publish(document, text("Revidert tekst, rettet", "Møt opp i god tid."), ChangeClass.PROFESSIONAL, clock.now());
        assertThat(due(document).due()).as("published and not vouched for").isEqualTo(before);
        assertThat(magnus.get(review(document)).page().text()).contains("Frist " + said(before));
    }

    @Test
    void a_change_that_a_professional_vouches_for_moves_it() {
        Document document = dueIn(20);
        Draft draft = drafts.start(
                permit, document, Language.NB, Draft.Lane.ORDINARY, text("Endret", "Møt mett."), clock.now());
        vouching.vouch(permit, draft, "overlege", clock.now());
        assertThat(due(document).due())
                .as("readers do not see it yet")
                .isEqualTo(Due.day(now).plusDays(20));
        publish(draft, ChangeClass.PROFESSIONAL, clock.now());
        assertThat(due(document).due()).isEqualTo(Due.day(now).plusMonths(36));
    }

    @Test
    void a_risk_class_brings_it_forward() {
        Document document = published(now.minus(Duration.ofDays(40)));
        approve(document, now.minus(Duration.ofDays(40)));
        describe(document, null, null, 1);
        assertThat(due(document).isOverdue(Due.day(now))).isTrue();
    }

    @Test
    void what_nobody_has_approved_is_listed_apart() {
        Document document = published(now.minus(Duration.ofDays(10)));
        String title = due(document).title();
        assertThat(magnus.get(BASE + "/reviews?show=never").page().text()).contains(title);
        assertThat(magnus.get(BASE + "/reviews?show=due").page().text()).doesNotContain(title);
    }

    @Test
    void local_changes_that_replace_a_chapter_have_a_date_for_the_site() {
        Document national = dueIn(400);
        Edition edition = editions.published(national.id(), Language.NB, now).orElseThrow();
        Site bergen = sites.find("helse-bergen.no", now).orElseThrow();
        UUID id = UUID.randomUUID();
        Document changes = documents.open(
                permit, new Document(id, Kind.LOCAL_CHANGES, bergen.id(), "lokalt-" + id, null, null, null));
        changeSets.open(permit, changes, bergen.settings().organisation(), national.id());
        Chapter chapter = edition.body().chapters().getFirst();
        var replaced = new LocalChanges.LocalChange(
                Intent.REPLACE, chapter.id(), edition.id(), chapter, "Hos oss er det annerledes.");
        publish(changes, new LocalChanges(List.of(replaced)), ChangeClass.NEW, now);
        var list = DeskVisitor.as(port, Role.SITE_MANAGER).get("/desk/sites/helse-bergen.no/reviews?show=never");
        assertThat(list.page().text())
                .contains("Lokal endring i " + due(national).title());
    }

    // --- how it ends ---

    @Test
    void nobody_says_that_words_still_hold_which_they_have_not_opened() {
        Document document = dueIn(5);
        assertThat(magnus.get(review(document)).page().select("form[action$=/unchanged]"))
                .isEmpty();
        var blind = unchanged(magnus, document);
        assertThat(blind.status()).isEqualTo(422);
        assertThat(blind.page().selectFirst("[role=alert]").text()).contains("Du må lese teksten");
        assertThat(magnus.get(review(document) + "/nb").page().text()).contains("Møt fastende.");
        publish(document, text(due(document).title(), "Møt mett."), ChangeClass.PROFESSIONAL, clock.now());
        assertThat(unchanged(magnus, document).status())
                .as("published anew since it was read")
                .isEqualTo(422);
        magnus.get(review(document) + "/nb");
        assertThat(unchanged(magnus, document).location()).contains("done=review.unchanged");
    }

    @Test
    void unchanged_gives_the_published_words_a_new_date_that_readers_see() {
        Document document = dueIn(5);
        var readers = new FrontDoor(port);
        String address = "/behandlinger/revisjon-" + document.id();
        String before = readers.get(Site.NATIONAL_BASE, address).page().text();
        assertThat(before).contains(said(Due.day(now).plusDays(5).minusMonths(36)));
        Edition shown = editions.published(document.id(), Language.NB, now).orElseThrow();
        magnus.get(review(document) + "/nb");
        var done = magnus.follow(unchanged(magnus, document, "words", "Lest mot nye retningslinjer."));
        assertThat(done.page().selectFirst(".desk-done").text()).contains("Godkjent uten endring");
        assertThat(done.page().text()).contains("Lest mot nye retningslinjer.");
        assertThat(due(document).due()).isEqualTo(Due.day(now).plusMonths(36));
        assertThat(editions.published(document.id(), Language.NB, clock.now())
                        .orElseThrow()
                        .id())
                .as("hospitals have nothing new to accept")
                .isEqualTo(shown.id());
        assertThat(readers.get(Site.NATIONAL_BASE, address).page().text()).contains(said(Due.day(now)));
        assertThat(approvals
                        .professional(shown.id(), now.minus(Duration.ofDays(1)))
                        .orElseThrow()
                        .at())
                .as("what was known yesterday")
                .isBefore(now.minus(Duration.ofDays(900)));
    }

    @Test
    void of_two_who_close_one_review_the_second_is_told() {
        Document document = dueIn(5);
        DeskVisitor nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String round = due(document).round();
        for (DeskVisitor who : List.of(magnus, nina)) {
            who.get(review(document) + "/nb");
            who.get(review(document));
        }
        assertThat(unchanged(magnus, document).location()).contains("done=review.unchanged");
        var second = nina.post(review(document) + "/unchanged", "round", round, "profession", "overlege");
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().selectFirst("[role=alert]").text()).contains("Noen andre var først");
        assertThat(db.sql("select count(*) from review.review where document = :document")
                        .param("document", document.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_must_be_changed_leads_to_a_draft_and_ends_when_the_new_words_are_approved_and_published() {
        Document document = dueIn(5);
        var changing = magnus.post(
                review(document) + "/change", "round", due(document).round(), "language", "nb", "words", "Ny metode");
        assertThat(changing.location()).contains("/documents/" + document.id() + "/nb");
        assertThat(magnus.get(review(document)).page().text()).contains("Ny metode", "Teksten skal endres");
        Draft draft =
                drafts.find(document.id(), Language.NB, Draft.Lane.ORDINARY).orElseThrow();
        drafts.save(permit, document, draft.id(), draft.revision(), text("Ny metode", "Møt opp som vanlig."));
        Draft saved = drafts.withId(draft.id()).orElseThrow();
        vouching.vouch(permit, saved, "overlege", clock.now());
        assertThat(due(document).open()).isPresent();
        publish(saved, ChangeClass.PROFESSIONAL, clock.now());
        assertThat(due(document).open()).isEmpty();
        assertThat(magnus.get(review(document)).page().text()).contains("Endret. Publisert av");
    }

    @Test
    void what_is_taken_away_leads_readers_to_what_replaces_it() {
        Document document = dueIn(5);
        Document other = dueIn(500);
        String round = due(document).round();
        var nowhere = magnus.post(
                review(document) + "/withdrawal", "round", round, "reason", "Brukes ikke.", "instead", "/finnes-ikke");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(magnus.post(review(document) + "/withdrawal", "round", round, "reason", " ")
                        .status())
                .isEqualTo(422);
        var done = magnus.post(
                review(document) + "/withdrawal",
                "round",
                round,
                "reason",
                "Behandlingen brukes ikke lenger.",
                "instead",
                "/behandlinger/revisjon-" + other.id());
        assertThat(done.location()).contains("done=review.withdrawn");
        assertThat(new FrontDoor(port)
                        .get(Site.NATIONAL_BASE, "/behandlinger/revisjon-" + document.id())
                        .status())
                .isBetween(301, 308);
        assertThat(magnus.get(review(document)).location()).contains("done=review.not-published");
    }

    @Test
    void a_review_of_a_text_that_was_taken_away_by_other_ways_is_closed() {
        Document document = dueIn(5);
        assertThat(magnus.post(
                                review(document) + "/start",
                                "round",
                                due(document).round())
                        .location())
                .contains("done=review.started");
        magnus.get(BASE + "/documents/" + document.id());
        magnus.post(BASE + "/documents/" + document.id() + "/withdrawal", "reason", "Utgått.");
        remind(clock.now());
        assertThat(db.sql("select outcome from review.reviews where document = :document")
                        .param("document", document.id())
                        .query(String.class)
                        .list())
                .containsExactly("over");
    }

    @Test
    void many_are_approved_at_once_but_only_those_that_were_opened() {
        Document first = dueIn(7);
        Document second = dueIn(7);
        Document unread = dueIn(7);
        magnus.get(review(first) + "/nb");
        magnus.get(review(second) + "/nb");
        magnus.get(BASE + "/reviews");
        var fields = new ArrayList<>(List.of("profession", "overlege"));
        for (Document one : List.of(first, second, unread)) {
            fields.addAll(List.of("text", one.id().toString(), "round." + one.id(), due(one).round()));
        }
        var answer = magnus.post(BASE + "/reviews/unchanged", fields.toArray(String[]::new));
        assertThat(answer.page().text())
                .contains("Godkjent: 2", "Ikke godkjent: 1", due(unread).title());
        assertThat(due(first).due()).isEqualTo(Due.day(now).plusMonths(36));
        assertThat(due(unread).due()).isEqualTo(Due.day(now).plusDays(7));
    }

    @Test
    void fifty_are_enough_at_once() {
        var fields = new ArrayList<>(List.of("profession", "overlege"));
        for (int i = 0; i < 51; i++) {
            fields.addAll(List.of("text", UUID.randomUUID().toString()));
        }
        magnus.get(BASE + "/reviews");
        var answer = magnus.post(BASE + "/reviews/unchanged", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("[role=alert]").text()).contains("høyst 50");
    }

    // --- planning ---

    @Test
    void a_review_is_moved_earlier_and_never_later_and_given_to_somebody() {
        Document document = dueIn(200);
        UUID doctor = doctor("Dag Planlagt");
        magnus.get(review(document));
        LocalDate due = due(document).due();
        var later = magnus.post(
                review(document) + "/arrangement", "day", due.plusDays(1).toString());
        assertThat(later.status()).isEqualTo(422);
        var past = magnus.post(review(document) + "/arrangement", "day", "2001-01-01");
        assertThat(past.status()).isEqualTo(422);
        var nobody = magnus.post(
                review(document) + "/arrangement", "person", UUID.randomUUID().toString());
        assertThat(nobody.status()).isEqualTo(422);
        LocalDate earlier = due.minusDays(140);
        assertThat(magnus.post(
                                review(document) + "/arrangement",
                                "day",
                                earlier.toString(),
                                "person",
                                doctor.toString())
                        .location())
                .contains("done=review.arranged");
        assertThat(due(document).on()).isEqualTo(earlier);
        assertThat(due(document).assigned()).isEqualTo(doctor);
        var week = magnus.get(BASE + "/reviews?week=" + Quota.monday(earlier))
                .page()
                .text();
        assertThat(week).contains(due(document).title(), "Dag Planlagt");
        approve(document, clock.now());
        assertThat(due(document).on())
                .as("the plan was for the round before")
                .isEqualTo(Due.day(now).plusMonths(36));
    }

    @Test
    void the_weeks_are_counted_by_speciality_too() {
        Document document = dueIn(15);
        describe(document, null, null, null);
        var page = magnus.get(BASE + "/reviews/weeks").page();
        assertThat(page.select("table").first().select("tbody tr")).hasSize(52);
        assertThat(page.text()).contains("Urologi");
        assertThat(magnus.get(BASE + "/reviews/weeks?speciality=urology")
                        .page()
                        .select("table")
                        .first()
                        .text())
                .contains("1");
    }

    @Test
    void the_first_page_tells_of_what_is_due() {
        Document document = dueIn(-400);
        assertThat(magnus.get("/desk")
                        .page()
                        .selectFirst("[aria-labelledby=tasks-review]")
                        .text())
                .contains("Tekster som skal revideres", due(document).title());
    }

    // --- who is told ---

    @Test
    void each_step_is_told_once_and_missed_days_are_made_up_for() {
        Document document = dueIn(200);
        UUID owner = doctor("Ola Eier");
        UUID contact = doctor("Kari Kontakt");
        describe(document, owner, contact, null);
        Instant noon = due(document).due().atTime(12, 0).toInstant(ZoneOffset.UTC);
        remind(noon.minus(Duration.ofDays(91)));
        assertThat(told(owner)).isEmpty();
        remind(noon.minus(Duration.ofDays(90)));
        remind(noon.minus(Duration.ofDays(89)));
        assertThat(told(owner)).containsExactly("review-due");
        assertThat(told(contact)).containsExactly("review-due");
        remind(noon.plus(Duration.ofDays(35))); // nothing ran for months
        remind(noon.plus(Duration.ofDays(36)));
        assertThat(told(owner)).containsExactly("review-due", "review-overdue");
        assertThat(db.sql("select step from review.reminder where document = :document order by step")
                        .param("document", document.id())
                        .query(Integer.class)
                        .list())
                .containsExactly(-90, 30);
        UUID editor = accounts.withEmail("medisinsk-redaktor@eksempel.example")
                .orElseThrow()
                .id();
        assertThat(db.sql("""
                                select count(*) from notification.notification
                                where person = :person and about = :about and what = 'review-overdue'
                                """)
                        .param("person", editor)
                        .param("about", document.id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoever_has_left_is_passed_over_and_the_next_is_told_that_they_step_in() {
        Document document = dueIn(200);
        UUID owner = doctor("Siri Sluttet");
        UUID contact = doctor("Kåre Kontakt");
        describe(document, owner, contact, null);
        accounts.disable(permits.forJob("test"), owner, "left", clock.now());
        remind(due(document).due().atTime(12, 0).toInstant(ZoneOffset.UTC).minus(Duration.ofDays(30)));
        assertThat(told(owner)).isEmpty();
        assertThat(told(contact)).containsExactly("review-due-stepped-in");
        assertThat(magnus.get(BASE + "/reviews?show=ownerless").page().text())
                .contains(due(document).title());
        assertThat(magnus.get(review(document)).page().text()).contains("har sluttet");
    }

    @Test
    void the_trust_that_answers_for_a_national_text_sees_it_on_its_own_list() {
        Document document = dueIn(-5);
        describe(document, doctor("Berit Fagansvarlig"), null, null);
        remind(clock.now());
        UUID kari =
                accounts.withEmail("koordinator@eksempel.example").orElseThrow().id();
        String address = db.sql("""
                        select address from notification.notification where person = :person and about = :about
                        """)
                .param("person", kari)
                .param("about", document.id().toString())
                .query(String.class)
                .single();
        assertThat(address).isEqualTo("/desk/sites/helse-bergen.no/reviews");
        assertThat(DeskVisitor.as(port, Role.COORDINATOR)
                        .get(address)
                        .page()
                        .selectFirst("[aria-labelledby=elsewhere]")
                        .text())
                .contains(due(document).title(), "Berit Fagansvarlig");
    }

    @Test
    void every_page_is_well_made() {
        Document document = dueIn(12);
        magnus.get(review(document) + "/nb");
        for (String address : List.of(
                review(document),
                review(document) + "/nb",
                BASE + "/reviews",
                BASE + "/reviews?show=ownerless",
                BASE + "/reviews?show=begun",
                BASE + "/reviews?week=tull&trust=tull&show=tull",
                BASE + "/reviews/weeks",
                BASE + "/documents/" + document.id(),
                BASE + "/documents/" + document.id() + "/about")) {
            var answer = magnus.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            var page = answer.page();
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).as(address).doesNotHaveDuplicates();
            assertThat(page.select("p p, p ul, p div, p form, ul > :not(li), th:not([scope])"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("main input:not([type=hidden]):not([type=checkbox]), main select, main textarea"))
                    .as(address)
                    .allMatch(field ->
                            page.select("label[for=" + field.id() + "]").size() == 1);
        }
    }

    // --- who answers for it ---

    @Test
    void who_answers_for_a_text_is_said_with_history_and_what_makes_no_sense_is_refused() {
        Document document = dueIn(100);
        UUID owner = doctor("Frida Fagansvarlig");
        String about = BASE + "/documents/" + document.id() + "/about";
        String read = magnus.get(about).page().selectFirst("input[name=read]").val();
        var wrong = magnus.post(about, "read", read, "months", "37", "speciality", "magi", "contact", "ingen");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[role=alert] p")).hasSize(3);
        var search = magnus.post(about, "read", read, "search", "1", "q", "frida");
        assertThat(search.page().select("#professional-owner option").eachText())
                .containsExactly("Ikke oppgitt", "Frida Fagansvarlig");
        var saved = magnus.post(
                about,
                "read",
                read,
                "owner",
                "Kirurgisk avdeling",
                "professional-owner",
                owner.toString(),
                "months",
                "12",
                "speciality",
                "urology",
                "speciality",
                "oncology",
                "info",
                "Skriv hvor dere holder til.");
        assertThat(saved.location()).contains("done=about");
        Details details = documents.details(document.id(), clock.now()).orElseThrow();
        assertThat(details.professionalOwner()).isEqualTo(owner);
        assertThat(details.specialities()).containsExactly("oncology", "urology");
        assertThat(details.reviewMonths()).isEqualTo(12);
        assertThat(magnus.get(about)
                        .page()
                        .selectFirst("[aria-labelledby=past]")
                        .text())
                .contains("Fagansvarlig", "Fagområder");
        var late = magnus.post(about, "read", read, "owner", "En annen avdeling");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().selectFirst("[role=alert]").text()).contains("mens du skrev");
    }

    @Test
    void where_more_is_told_of_a_text_is_said_beside_who_answers_for_it() {
        Document document = dueIn(100);
        String about = BASE + "/documents/" + document.id() + "/about";
        String read = magnus.get(about).page().selectFirst("input[name=read]").val();
        var wrong = magnus.post(
                about,
                "read",
                read,
                "helsenorge-path",
                "javascript:alert(1)",
                "helsenorge-title",
                "",
                "waiting",
                "mange");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[role=alert] p")).hasSize(2);
        assertThat(wrong.page().select("#waiting").val()).isEqualTo("mange");
        var saved = magnus.post(
                about,
                "read",
                read,
                "helsenorge-path",
                "https://www.helsenorge.no/sykdom/lunger/kols",
                "helsenorge-title",
                "Les mer om kols",
                "waiting",
                "9001");
        assertThat(saved.location()).contains("done=about");
        Details details = documents.details(document.id(), clock.now()).orElseThrow();
        assertThat(details.helsenorge())
                .isEqualTo(new Details.HelsenorgeLink("Les mer om kols", "/sykdom/lunger/kols"));
        assertThat(details.waiting()).isEqualTo("9001");
        assertThat(magnus.get(about).page().select("#helsenorge-path").val()).isEqualTo("/sykdom/lunger/kols");
    }

    @Test
    void only_those_who_may_say_who_answers_for_a_text() {
        Document document = dueIn(100);
        String about = BASE + "/documents/" + document.id() + "/about";
        DeskVisitor manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        assertThat(manager.get(about).status()).isEqualTo(404);
        assertThat(manager.post(about, "owner", "Oss").status()).isEqualTo(404);
        assertThat(manager.get(review(document)).status()).isEqualTo(404);
    }
}
