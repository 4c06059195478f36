package no.fnsp.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.EmptyInstallation;
import no.fnsp.Fnsp;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.EventChanges;
import no.fnsp.event.Occurrence;
import no.fnsp.event.WallTime;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactDesk;
import no.fnsp.fact.Saying;
import no.fnsp.html.PageRenderer;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.media.Asset;
import no.fnsp.media.MediaDesk;
import no.fnsp.media.SampleFiles;
import no.fnsp.notice.Body;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Notice;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Period;
import no.fnsp.notice.Wording;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.LastDates;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** A page says until when it is what it is, though nobody writes anything: before that instant nothing of it is another. */
@SpringBootTest(classes = Fnsp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyInstallation.OnFreshDatabase.class)
@Import({FactDesk.class, MediaDesk.class})
class ByTimeAloneTest {

    private static final Random CHANCE = new Random(36);

    @Autowired
    FactDesk desk;

    @Autowired
    MediaDesk library;

    @Autowired
    NoticeChanges notices;

    @Autowired
    Documents documents;

    @Autowired
    Editions editions;

    @Autowired
    Placements placements;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Acceptances acceptances;

    @Autowired
    LastDates lastDates;

    @Autowired
    EventChanges events;

    @Autowired
    Sites sites;

    @Autowired
    Pages pages;

    @Autowired
    PageRenderer renderer;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    JdbcClient db;

    private Permit permit;
    private Site base;
    private Site site;
    private Instant now;

    @BeforeEach
    void a_hospital(@Autowired Permits permits) {
        permit = permits.forImporter();
        base = desk.site(Site.NATIONAL_BASE);
        site = desk.site("tidens-sykehus.no");
        now = clock.now();
    }

    @Test
    void nothing_of_a_page_is_another_before_the_instant_it_tells_and_something_is_then() {
        List<String> addresses = everythingThatTurns();
        addresses.addAll(
                List.of("/", "/behandlinger", "/nyheter", "/steder", "/avdelinger", "/varsel", "/finnes-ikke"));
        var turned = new HashSet<String>();
        for (int round = 0; round < 1500; round++) {
            String address = addresses.get(CHANCE.nextInt(addresses.size()));
            Instant at = clock.now().plus(Duration.ofMinutes(CHANCE.nextInt(90 * 24 * 60)));
            One one = composed(address, at);
            Instant until = one.validUntil();
            Instant last = until.equals(Instant.MAX) ? at.plus(Duration.ofDays(900)) : until.minusMillis(1);
            assertThat(composed(address, last).html())
                    .as("%s from %s until %s", address, at, until)
                    .isEqualTo(one.html());
            assertThat(composed(address, between(at, last)).html()).as(address).isEqualTo(one.html());
            if (!until.equals(Instant.MAX) && !composed(address, until).html().equals(one.html())) {
                turned.add(address);
            }
        }
        assertThat(turned)
                .contains("/pris", "/planlagt", "/forsvinner", "/behandlinger/lar-vente")
                .contains("/bilde", "/dokument", "/varslet", "/varslet/under", "/varsel", "/varsel/stengt-parkering")
                .contains("/arrangementer", "/arrangementer/kurs-hver-uke")
                .doesNotContain("/finnes-ikke");
    }

    @Test
    void an_act_that_holds_from_when_it_is_written_is_no_turn() {
        long before = turns();
        Document article = open(site, Kind.ARTICLE, "/vanlig");
        publish(article, "Vanlig", clock.now(), null);
        assertThat(turns()).isEqualTo(before);
    }

    @Test
    void the_journal_knows_of_the_next_turn_as_soon_as_it_knows_of_the_act() {
        Document article = open(site, Kind.ARTICLE, "/om-et-oyeblikk");
        Instant soon = clock.now().plus(Duration.ofMinutes(3));
        publish(article, "Om et øyeblikk", soon, null);
        sequencer.sequenceNow();
        versions.catchUp();
        Mark mark = versions.mark();
        assertThat(mark.turn()).isBeforeOrEqualTo(soon).isAfter(now);
    }

    /** One page for each way a page can turn. */
    private List<String> everythingThatTurns() {
        var addresses = new ArrayList<String>();
        LocalDate today = LocalDate.ofInstant(now, Saying.NORWAY);
        Fact fee = desk.add(
                site,
                "Egenandel",
                new Saying.Fee(List.of(
                        new Saying.Amount(today.minusDays(1), 100_00),
                        new Saying.Amount(today.plusDays(20), 200_00),
                        new Saying.Amount(today.plusDays(50), 300_00))),
                now);
        addresses.add("/pris");
        publish(
                open(site, Kind.ARTICLE, "/pris"),
                "Du betaler <data value=\"fact:" + fee.id() + "\">noe</data>",
                now,
                null);
        addresses.add("/planlagt");
        Document planned = open(site, Kind.ARTICLE, "/planlagt");
        publish(planned, "Dagens", now, null);
        publish(planned, "Om en måned", now.plus(Duration.ofDays(25)), null);
        addresses.add("/forsvinner");
        Document leaving = open(site, Kind.ARTICLE, "/forsvinner");
        publish(leaving, "Snart borte", now, null);
        placements.remove(
                permit,
                placements.of(site.id(), leaving.id(), clock.now()).orElseThrow(),
                new Redirect(site.id(), "/forsvinner", null, Redirect.Reason.values()[0], Words.NONE),
                now.plus(Duration.ofDays(40)));
        addresses.add("/behandlinger/lar-vente");
        Document treated = waiting("/behandlinger/lar-vente");
        addresses.addAll(List.of("/arrangementer", "/arrangementer/kurs-hver-uke"));
        weekly("Kurs hver uke", treated);
        addresses.addAll(shownForATime(today));
        addresses.addAll(toldForATime());
        return addresses;
    }

    /** A picture whose consent runs out, and a document whose licence does. */
    private List<String> shownForATime(LocalDate today) {
        Asset picture = library.kept(site.id(), "resepsjonen.jpg", SampleFiles.jpeg(640, 400));
        library.describe(picture, MediaDesk.consentedUntil(today.plusDays(45)), now);
        publish(
                open(site, Kind.ARTICLE, "/bilde"),
                new Picture(BlockId.fresh(), picture.id(), "Resepsjonen", false, Markup.EMPTY));
        Asset document = library.kept(site.id(), "brosjyre.pdf", SampleFiles.pdf(1));
        library.describe(document, MediaDesk.consentedUntil(today.plusDays(60)), now);
        publish(open(site, Kind.ARTICLE, "/dokument"), new Attachment(BlockId.fresh(), document.id(), "Brosjyre"));
        return List.of("/bilde", "/dokument");
    }

    /** A notice that begins, one that ends, and one that is explained on a page of its own. */
    private List<String> toldForATime() {
        publish(open(site, Kind.ARTICLE, "/varslet"), "Med varsel", now, null);
        publish(open(site, Kind.ARTICLE, "/varslet/under"), "Under varselet", now, null);
        var branch = new Extent.Branch(site.id(), "/varslet");
        say(branch, Grade.MINOR, "Heisen står", "", new Period(now, now.plus(Duration.ofDays(35))));
        say(branch, Grade.SERIOUS, "Om vann", "", new Period(inDays(15), inDays(70)));
        Notice explained = say(
                new Extent.Pages(site.id(), List.of("/varslet")),
                Grade.INFO,
                "Stengt parkering",
                "Parker på taket.",
                new Period(inDays(30), inDays(50)));
        assertThat(explained.address()).isEqualTo("/varsel/stengt-parkering");
        return List.of("/varslet", "/varslet/under", explained.address());
    }

    private Notice say(Extent extent, Grade grade, String title, String explanation, Period period) {
        var wording = new Wording(title, "Les mer.", "", explanation);
        var saying = new no.fnsp.notice.Saying(extent, grade, new Body(Map.of(Language.NB, wording), ""), period);
        return notices.publish(permit, UUID.randomUUID(), saying);
    }

    private Instant inDays(int days) {
        return now.plus(Duration.ofDays(days));
    }

    /** A course that is held once a week, and stands beside a treatment. */
    private void weekly(String title, Document treatment) {
        List<Occurrence> times = Stream.iterate(now.plus(Duration.ofHours(30)), at -> at.plus(Duration.ofDays(7)))
                .limit(20)
                .map(at -> new Occurrence(
                        UUID.randomUUID(),
                        WallTime.of(at),
                        WallTime.of(at.plus(Duration.ofHours(2))),
                        Occurrence.State.OPEN,
                        null,
                        Words.NONE,
                        "Rom 1",
                        Words.NONE,
                        "",
                        0))
                .toList();
        var saying = new no.fnsp.event.Saying(
                no.fnsp.event.Kind.LEARNING,
                Set.of(Audience.PATIENTS),
                Attendance.PLACE,
                Map.of(Language.NB, new no.fnsp.event.Wording(title, "Et kurs.", "", "", "")),
                "",
                "",
                List.of(treatment.id()),
                times);
        events.publish(permit, events.add(permit, UUID.randomUUID(), site.id(), saying), saying);
    }

    /** The site shows what it accepted, and has not answered what came later. */
    private Document waiting(String path) {
        Document national = open(base, Kind.TREATMENT, path);
        Edition old = publish(national, "Det gamle", now, null);
        adoptions.adopt(
                permit,
                new Adoption(
                        site.id(),
                        national.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                now);
        placements.place(permit, new Placement(site.id(), path, national.id(), 0), now);
        acceptances.accept(permit, site.id(), old, How.values()[0], now);
        Edition fresh = publish(national, "Det nye", clock.now(), old);
        lastDates.begin(permit, national, fresh, clock.now());
        return national;
    }

    private record One(String html, Instant validUntil) {}

    private One composed(String path, Instant at) {
        Site then = sites.withId(site.id(), at).orElseThrow();
        var trace = new Trace();
        var visit = new Visit(then, Language.NB, path, Query.NONE, Outside.PUBLIC, at, trace, "test");
        String html = switch (pages.find(visit)) {
            case Found.Shown shown -> html(shown.page());
            case Found.Missing missing -> html(missing.page());
            case Found.Gone gone -> html(gone.page());
            case Found.Elsewhere elsewhere -> elsewhere.address();
        };
        Instant turn = nextTurn(at);
        return new One(html, trace.validUntil().filter(turn::isAfter).orElse(turn));
    }

    private String html(no.fnsp.html.Page page) {
        return new String(renderer.render(page), StandardCharsets.UTF_8);
    }

    private Instant nextTurn(Instant at) {
        return db.sql("select at from journal.turn where at > :at order by at limit 1")
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .query(java.time.OffsetDateTime.class)
                .optional()
                .map(java.time.OffsetDateTime::toInstant)
                .orElse(Instant.MAX);
    }

    private long turns() {
        return db.sql("select count(*) from journal.turn").query(Long.class).single();
    }

    private static Instant between(Instant at, Instant last) {
        long millis = Math.max(1, Duration.between(at, last).toMillis());
        return at.plusMillis((long) (CHANCE.nextDouble() * millis));
    }

    private Document open(Site owner, Kind kind, String path) {
        Document document =
                documents.open(permit, new Document(UUID.randomUUID(), kind, owner.id(), path, null, null, null));
        placements.place(permit, new Placement(owner.id(), path, document.id(), 0), clock.now());
        return document;
    }

    private void publish(Document document, Block shown) {
        var chapter = new Chapter(BlockId.fresh(), Role.SECTION, "Med mer", false, List.of(shown));
        var text = new Text("Tittel", List.of(Markup.clean("Ingress.")), List.of(chapter));
        Edition edition = editions.add(permit, document, Language.NB, text, Editions.Change.first());
        editions.publish(permit, document, edition, Set.of(), now);
    }

    private Edition publish(
            Document document, String words, Instant from, @org.jspecify.annotations.Nullable Edition parent) {
        var text = new Text("Tittel " + words.hashCode(), List.of(Markup.clean(words)), List.of());
        var change = parent == null
                ? Editions.Change.first()
                : new Editions.Change(ChangeClass.PROFESSIONAL, parent.id(), null, null);
        Edition edition = editions.add(permit, document, Language.NB, text, change);
        editions.publish(permit, document, edition, Set.of(), from);
        return edition;
    }
}
