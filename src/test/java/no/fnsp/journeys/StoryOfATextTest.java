package no.fnsp.journeys;

import static no.fnsp.journeys.Storytellers.BASE;
import static no.fnsp.journeys.Storytellers.acceptInBulk;
import static no.fnsp.journeys.Storytellers.adopt;
import static no.fnsp.journeys.Storytellers.answer;
import static no.fnsp.journeys.Storytellers.approve;
import static no.fnsp.journeys.Storytellers.approvedByDoctor;
import static no.fnsp.journeys.Storytellers.begin;
import static no.fnsp.journeys.Storytellers.desk;
import static no.fnsp.journeys.Storytellers.done;
import static no.fnsp.journeys.Storytellers.openHearing;
import static no.fnsp.journeys.Storytellers.ownWords;
import static no.fnsp.journeys.Storytellers.publish;
import static no.fnsp.journeys.Storytellers.settle;
import static no.fnsp.journeys.Storytellers.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.orderdesk.OrderDesk;
import no.fnsp.process.NationalProcess;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.verification.Breach;
import no.fnsp.verification.SharingVerification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The story of one text, from the order to its first review, at 31 hospitals. Kari of Helse Bergen orders and writes; Ola, a doctor
 * without an account, approves; Magnus decides nationally; Nina publishes; Oda answers for the thirty other hospitals.
 */
@MailInstallation
class StoryOfATextTest {

    private static final String FAST = "Du må faste i seks timer før operasjonen begynner.";
    private static final String FAST_RIGHT = "Du må faste i åtte timer før operasjonen begynner.";
    private static final String SHOWER = "Dusj kvelden før du kommer til sykehuset.";
    private static final String REST = "Hvil deg resten av dagen etterpå.";
    private static final String REST_LONGER = "Hvil deg i tre dager etterpå, og ring oss om du får feber.";
    private static final String WARNING = "Det sto feil om faste. Du skal faste i åtte timer.";
    private static final String OWN = "Vi ringer deg dagen etter.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    Sites sites;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

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

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SharingVerification verification;

    private FrontDoor readers;
    private OrderDesk orders;
    private DeskVisitor kari;
    private DeskVisitor magnus;
    private DeskVisitor nina;
    private DeskVisitor oda;
    private List<Site> hospitals;
    private String title;
    private Document text;
    private Document variant;
    private Instant adoptedSince;
    private Instant waitingSince;
    private Instant correctedSince;
    private Instant mergedSince;

    @Test
    void from_the_order_to_the_first_review() {
        itIsOrderedWrittenAndApproved();
        tenAreHeardAndItIsPublished();
        thirtyOneAdoptIt();
        oneGetsAVariant();
        adoptedSince = second();
        itIsChangedProfessionallyAndEachHasOneTask();
        someTakeTheNewTextAndTenWait();
        waitingSince = second();
        aDangerousErrorIsPutRightEverywhereAtOnce();
        correctedSince = second();
        theRestTakeTheNewTextAndNothingWaits();
        mergedSince = second();
        theTimeMachineTellsWhatReadersSawOnFourDates();
        threeYearsLaterItIsReviewed();
        everythingIsAsItMustBe();
    }

    @BeforeEach
    void everybody_is_at_work() {
        readers = new FrontDoor(port);
        orders = new OrderDesk(platform);
        kari = DeskVisitor.as(port, Role.COORDINATOR);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        hospitals = db.sql("""
                        select s.key from site.dated s
                        where s.valid_until = 'infinity' and s.body -> 'languages' @> '["nb"]'
                          and exists (select from sharing.adoptions a where a.site = s.site and a.valid_until = 'infinity')
                        order by s.key <> 'helse-bergen.no', s.key <> 'oslo-universitetssykehus.no', s.key limit 31
                        """).query(String.class).list().stream()
                .map(key -> sites.find(key, clock.now()).orElseThrow())
                .toList();
        assertThat(hospitals).hasSize(31);
        UUID id = accounts.withEmail("redaktor-oslo@eksempel.example")
                .orElseThrow()
                .id();
        hospitals.stream()
                .skip(1)
                .forEach(site -> grants.give(
                        permits.forJob("test-story"),
                        id,
                        new Grant(Role.COORDINATOR, new Grant.Level.OnSite(site.id())),
                        clock.now()));
        oda = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
    }

    private Site bergen() {
        return hospitals.getFirst();
    }

    private Site oslo() {
        return hospitals.get(1);
    }

    /** Those who say something beside the national words. */
    private List<Site> supplementing() {
        return hospitals.subList(2, 10);
    }

    /** Those who say a chapter in their own words. */
    private List<Site> replacing() {
        return List.of(bergen(), hospitals.get(10));
    }

    /** Those who take the text as it is; the first twelve take each change soon. */
    private List<Site> plain() {
        return hospitals.subList(11, 31);
    }

    private DeskVisitor of(Site site) {
        return site.equals(bergen()) ? kari : oda;
    }

    private String form() {
        return OrderDesk.form(text);
    }

    private UUID published() {
        return editions.published(text.id(), Language.NB, clock.now())
                .orElseThrow()
                .id();
    }

    private String page(Site site) {
        var answer = readers.get(site.host(), site.address(Language.NB, "/behandlinger/" + text.key()));
        assertThat(answer.status()).as(site.key()).isEqualTo(200);
        return answer.page().select("main").text();
    }

    private List<String> sitesWithTasks() {
        return db.sql("""
                        select s.key from movedon.tasks t
                        join site.dated s on s.site = t.site and s.valid_until = 'infinity'
                        where t.document = :text and not t.listed order by s.key
                        """).param("text", text.id()).query(String.class).list();
    }

    private static List<String> keys(List<Site> some) {
        return some.stream().map(Site::key).sorted().toList();
    }

    private void itIsOrderedWrittenAndApproved() {
        title = AtTheDesk.title("Operasjon for trang skulder");
        String order = orders.ordered(kari, desk(bergen()), title, "kind", "treatment");
        orders.decide(magnus, order, "question", "question", "Gjelder det også barn?");
        kari.post(desk(bergen()) + "/orders/" + order + "/answers", "answer", "Bare voksne.");
        text = orders.accepted(magnus, order, title);
        write(kari, form(), "ordinary", title, List.of(FAST, SHOWER), List.of(REST));
    }

    private void tenAreHeardAndItIsPublished() {
        String at = begin(kari, form(), "new");
        approvedByDoctor(magnus, port, form());
        approve(magnus, at, "editorial");
        List<Site> ten = hospitals.subList(0, 10);
        String hearing = openHearing(magnus, at, ten);
        String remark = kari.get(hearing.replace(BASE, desk(bergen())))
                .page()
                .select("textarea[name^=words-]")
                .get(1)
                .attr("name");
        answer(kari, hearing, bergen(), "with-remarks", remark, "Si hvor lenge.");
        ten.stream().skip(1).limit(8).forEach(site -> answer(oda, hearing, site, "usable"));
        done(magnus.post(hearing + "/ending", "how", "closed", "reason", "Nok har svart."), "hearing.closed");
        var remarks = magnus.get(hearing).page();
        assertThat(remarks.text()).contains("Svarte ikke");
        done(
                magnus.post(
                        remarks.select("form[action*=/remarks/]").attr("action"),
                        "taken",
                        "false",
                        "reason",
                        "Det varierer."),
                "hearing.handled");
        approve(magnus, at, "national");
        done(publish(nina, form(), "ordinary", "new"), "published");
        assertThat(readers.get(Site.NATIONAL_BASE, "/behandlinger/" + text.key())
                        .page()
                        .text())
                .contains(FAST, "overlege i ortopedi");
    }

    private void thirtyOneAdoptIt() {
        hospitals.forEach(site -> adopt(of(site), site, text.id()));
        supplementing().forEach(site -> ownWords(oda, site, text.id(), "after", "<p>" + OWN + "</p>"));
        replacing()
                .forEach(site ->
                        ownWords(of(site), site, text.id(), "instead", "<p>" + REST + "</p><p>" + OWN + "</p>"));
        hospitals.forEach(site -> assertThat(page(site)).as(site.key()).contains(FAST, REST));
        assertThat(sitesWithTasks()).isEmpty();
    }

    private void oneGetsAVariant() {
        String variants = desk(oslo()) + "/texts/" + text.id() + "/variants";
        oda.get(variants);
        String request = OrderDesk.id(oda.post(variants, "variant-reason", "Vi bruker lokalbedøvelse", "others", "Ahus")
                .location());
        orders.decide(magnus, request, "acceptance", "name", title + " uten søvn");
        variant = orders.opened(request);
        String form = OrderDesk.form(variant);
        write(oda, form, "ordinary", title + " uten søvn", List.of(FAST, SHOWER), List.of("Du er våken hele tiden."));
        throughTheSteps(variant, ChangeClass.NEW);
        done(publish(nina, form, "ordinary", "new"), "published");
        done(oda.post(variants + "/use", "variant", variant.id().toString()), "variant-used");
        assertThat(page(oslo())).contains("Du er våken hele tiden.");
    }

    private void throughTheSteps(Document document, ChangeClass change) {
        var draft = drafts.of(document.id()).getFirst();
        new NationalProcess(platform).through(document, draft, change, clock.now());
    }

    private void itIsChangedProfessionallyAndEachHasOneTask() {
        write(kari, form(), "ordinary", title, List.of(FAST, SHOWER), List.of(REST_LONGER));
        throughTheSteps(text, ChangeClass.PROFESSIONAL);
        done(publish(nina, form(), "ordinary", "professional"), "published");
        assertThat(sitesWithTasks()).containsExactlyElementsOf(keys(hospitals));
        plain().forEach(site -> assertThat(page(site)).contains(REST).doesNotContain(REST_LONGER));
        assertThat(page(oslo())).contains("Du er våken hele tiden.");
    }

    private void someTakeTheNewTextAndTenWait() {
        UUID newer = published();
        plain().stream().limit(12).forEach(site -> acceptInBulk(oda, site, text.id(), newer));
        supplementing().forEach(site -> done(settle(oda, site, text.id(), newer, "kept"), "moved.accepted"));
        supplementing().forEach(site -> assertThat(page(site)).contains(REST_LONGER, OWN));
        assertThat(sitesWithTasks()).hasSize(11).contains(oslo().key());
    }

    private List<Site> waiting() {
        return Stream.concat(replacing().stream(), plain().stream().skip(12)).toList();
    }

    private void aDangerousErrorIsPutRightEverywhereAtOnce() {
        String error = putRight(text, title, List.of(REST_LONGER));
        assertThat(waiting()).hasSize(10);
        hospitals.stream()
                .filter(site -> !site.equals(oslo()))
                .forEach(site -> assertThat(page(site))
                        .as(site.key())
                        .contains(FAST_RIGHT)
                        .doesNotContain(FAST, WARNING));
        waiting().forEach(site -> assertThat(page(site)).contains(REST).doesNotContain(REST_LONGER));
        assertThat(page(oslo())).contains(FAST, WARNING);
        putRight(variant, title + " uten søvn", List.of("Du er våken hele tiden."));
        assertThat(page(oslo())).contains(FAST_RIGHT).doesNotContain(FAST, WARNING);
        for (Site site : hospitals) {
            assertThat(of(site).get(desk(site) + "/critical/" + error).status())
                    .as(site.key())
                    .isEqualTo(200);
            done(of(site).post(desk(site) + "/critical/" + error + "/acknowledgement"), "critical-answered");
        }
        nina.get(BASE + "/critical/" + error);
        done(nina.post(BASE + "/critical/" + error + "/review", "agrees", "true"), "critical-reviewed");
        assertThat(sitesWithTasks())
                .containsAll(keys(waiting()))
                .contains(oslo().key())
                .hasSize(11);
    }

    /** @return the id of the error */
    private String putRight(Document wrong, String name, List<String> after) {
        String form = OrderDesk.form(wrong);
        write(magnus, form, "urgent", name, List.of(FAST_RIGHT, SHOWER), after);
        var draft = magnus.get(form + "?lane=urgent").page();
        var told = magnus.post(
                form.replaceFirst("/nb$", "/critical"),
                "draft",
                AtTheDesk.value(draft, "draft") + ":" + AtTheDesk.value(draft, "revision"),
                "wrong",
                "Fastetiden var feil.",
                "warning.nb",
                WARNING);
        done(told, "critical-corrected");
        return told.location().replaceFirst(".*/critical/([0-9a-f-]{36}).*", "$1");
    }

    private void theRestTakeTheNewTextAndNothingWaits() {
        UUID newest = published();
        replacing().forEach(site -> done(settle(of(site), site, text.id(), newest, "merged"), "moved.accepted"));
        replacing().forEach(site -> assertThat(page(site)).contains(REST_LONGER, OWN, FAST_RIGHT));
        plain().stream().skip(12).forEach(site -> acceptInBulk(oda, site, text.id(), newest));
        String task = desk(oslo()) + "/tasks/" + text.id() + "/nb";
        oda.get(task);
        done(oda.post(task, "edition", newest.toString(), "reason", "Gjelder ikke uten narkose."), "moved.kept");
        assertThat(sitesWithTasks()).isEmpty();
        hospitals.stream()
                .filter(site -> !site.equals(oslo()))
                .forEach(site -> assertThat(page(site)).as(site.key()).contains(FAST_RIGHT, REST_LONGER));
    }

    private void theTimeMachineTellsWhatReadersSawOnFourDates() {
        Site late = plain().getLast();
        assertThat(then(late, adoptedSince)).contains(FAST, REST, "Ola Fagperson", "overlege i ortopedi");
        assertThat(then(late, waitingSince)).contains(FAST, REST).doesNotContain(REST_LONGER);
        assertThat(then(late, correctedSince)).contains(FAST_RIGHT, REST).doesNotContain(FAST, REST_LONGER);
        assertThat(then(late, mergedSince)).contains(FAST_RIGHT, REST_LONGER).doesNotContain(FAST);
        assertThat(then(bergen(), waitingSince)).contains(FAST, REST, OWN).doesNotContain(REST_LONGER);
        assertThat(then(bergen(), mergedSince)).contains(FAST_RIGHT, REST_LONGER, OWN);
        assertThat(then(oslo(), mergedSince)).contains("Du er våken hele tiden.");
    }

    /** The merged page as data, with who vouched for it and the journal that proves it. */
    private String then(Site site, Instant at) {
        var answer = of(site).getData(
                        desk(site) + "/time-machine.json?language=nb&path=/behandlinger/" + text.key() + "&at=" + at);
        assertThat(answer.status()).as(site.key() + answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("sha256", "edition.accepted");
        return answer.body();
    }

    /** A whole second after everything that was done before: addresses of the time machine hold no less. */
    private Instant second() {
        Instant wanted = clock.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (clock.now().isBefore(wanted.plusMillis(20))) {
            LockSupport.parkNanos(50_000_000);
        }
        return wanted;
    }

    /** The clock is the database's; so what was vouched for is made older instead. */
    private void threeYearsLaterItIsReviewed() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql("""
                    update approval.approval set approved_at = approved_at - interval '36 months'
                    where edition in (select edition from content.editions where document = :text)
                    """).param("text", text.id()).update();
        });
        assertThat(magnus.get(BASE + "/reviews?show=due").page().text()).contains(title);
        String review = BASE + "/reviews/" + text.id();
        magnus.get(review + "/nb");
        String round = magnus.get(review).page().selectFirst("[name=round]").val();
        done(
                magnus.post(review + "/unchanged", "round", round, "profession", "overlege i ortopedi"),
                "review.unchanged");
        assertThat(magnus.get(BASE + "/reviews?show=due").page().text()).doesNotContain(title);
        assertThat(sitesWithTasks())
                .as("what is reviewed unchanged asks nobody")
                .isEmpty();
    }

    private void everythingIsAsItMustBe() {
        var names = List.of(title, title + " uten søvn");
        assertThat(verification.verify().breaches())
                .filteredOn((Breach breach) -> names.contains(breach.text()))
                .isEmpty();
    }
}
