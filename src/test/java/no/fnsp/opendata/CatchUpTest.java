package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Publishing;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.event.Attendance;
import no.fnsp.event.Audience;
import no.fnsp.event.Event;
import no.fnsp.event.EventChanges;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.DailyJob;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Grade;
import no.fnsp.notice.Notice;
import no.fnsp.notice.NoticeChanges;
import no.fnsp.notice.Period;
import no.fnsp.opendata.answer.Api;
import no.fnsp.placement.Arranged;
import no.fnsp.placement.Arranging;
import no.fnsp.placement.Moving;
import no.fnsp.placement.NewPage;
import no.fnsp.placement.Trash;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Register;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.study.Studies;
import no.fnsp.study.Study;
import no.fnsp.study.Turns;
import no.fnsp.study.Withdrawals;
import no.fnsp.study.Writing;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that was away for a week asks for what it missed, and ends with the same as one that reads everything anew. */
@ExampleInstallation
class CatchUpTest {

    private static final String SITE = "finnmarkssykehuset.no";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Permits permits;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    Arranging arranging;

    @Autowired
    Moving moving;

    @Autowired
    Trash trash;

    @Autowired
    EventChanges events;

    @Autowired
    NoticeChanges notices;

    @Autowired
    FactChanges facts;

    @Autowired
    Writing writing;

    @Autowired
    Register register;

    @Autowired
    Turns turns;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Studies studies;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationContext beans;

    private Permit permit;
    private Site site;
    private Consumer away;

    @BeforeEach
    void somebody_has_read_everything() throws Exception {
        permit = permits.forImporter();
        site = sites.find(SITE, clock.now()).orElseThrow();
        sequencer.sequenceNow();
        versions.catchUp();
        away = new Consumer(port);
        away.readsAll();
    }

    private Set<String> caughtUp() throws Exception {
        sequencer.sequenceNow();
        versions.catchUp();
        Set<String> told = away.catchesUp();
        var fresh = new Consumer(port);
        fresh.readsAll();
        assertThat(away.has().keySet()).isEqualTo(fresh.has().keySet());
        fresh.has()
                .forEach((what, said) ->
                        assertThat(away.has().get(what)).as(what).isEqualTo(said));
        return told;
    }

    @Test
    void of_news_and_articles() throws Exception {
        Document news = page(Kind.NEWS, "/nyheter", "Nytt om noe");
        Document article = page(Kind.ARTICLE, "/", "Om noe annet");
        Document draft = page(Kind.ARTICLE, "/", "Bare et utkast");
        drafts.start(permit, draft, Language.NB, Draft.Lane.ORDINARY, text("Bare et utkast"), clock.now());
        publish(
                news,
                new News(LocalDate.of(2026, 3, 2), "Nytt om noe", List.of(Markup.clean("Det er nytt.")), List.of()));
        publish(article, text("Om noe annet"));
        assertThat(caughtUp()).contains("news changed", "article changed");
        assertThat(away.has().keySet())
                .contains("news " + news.id(), "article " + article.id())
                .doesNotContain("article " + draft.id());

        publish(article, text("Om noe helt annet"));
        moving.rename(permit, site.id(), article.id(), "et-annet-sted");
        withdrawing.withdraw(permit, news, null, Words.of(Language.NB, "Det gjelder ikke mer."), clock.now());
        assertThat(caughtUp()).contains("article changed", "news withdrawn");
        assertThat(away.has().get("article " + article.id())).contains("Om noe helt annet", "/et-annet-sted");
        assertThat(away.get(Api.BASE + "/news/" + news.id()).statusCode()).isEqualTo(410);
        assertThat(away.get(Api.BASE + "/articles/" + draft.id()).statusCode()).isEqualTo(404);
        assertThat(away.get(Api.BASE + "/articles/" + news.id()).statusCode()).isEqualTo(404);

        assertThat(trash.restore(permit, site.id(), news.id())).isInstanceOf(Arranged.Restored.class);
        publish(news, new News(LocalDate.of(2026, 3, 3), "Nytt igjen", List.of(), List.of()));
        assertThat(caughtUp()).contains("news changed");

        withdrawing.withdraw(permit, news, null, Words.of(Language.NB, "Borte."), clock.now());
        withdrawing.withdraw(permit, article, null, Words.of(Language.NB, "Borte."), clock.now());
        trash.put(permit, site.id(), draft.id());
        caughtUp();
        assertThat(away.has().keySet()).doesNotContain("news " + news.id(), "article " + article.id());
    }

    @Test
    void of_an_article_whose_fact_says_something_else() throws Exception {
        Fact fact = facts.add(
                permit, UUID.randomUUID(), site, Words.of(Language.NB, "Venting"), phrase("ti minutter"), clock.now());
        Document article = page(Kind.ARTICLE, "/", "Hvor lenge du venter");
        publish(
                article,
                new Text(
                        "Hvor lenge du venter",
                        List.of(Markup.clean("Du venter <data value=\"fact:" + fact.id() + "\">en stund</data>.")),
                        List.of()));
        caughtUp();
        assertThat(away.has().get("article " + article.id())).contains("ti minutter");

        facts.change(permit, fact, fact.label(), phrase("tjue minutter"), clock.now());
        assertThat(caughtUp()).contains("article changed");
        assertThat(away.has().get("article " + article.id())).contains("tjue minutter");
        withdrawing.withdraw(permit, article, null, Words.of(Language.NB, "Borte."), clock.now());
        caughtUp();
    }

    private static no.fnsp.fact.Saying phrase(String words) {
        return new no.fnsp.fact.Saying.Phrase(Words.of(Language.NB, words));
    }

    @Test
    void of_events() throws Exception {
        Event draft = events.add(permit, UUID.randomUUID(), site.id(), course("Utkast til kurs"));
        Event begun = events.add(permit, UUID.randomUUID(), site.id(), course("Kurs på nett"));
        Event event = told(events.publish(permit, begun, course("Kurs på nett")));
        assertThat(caughtUp()).contains("event changed");
        assertThat(away.has().keySet()).contains("event " + event.id()).doesNotContain("event " + draft.id());

        Event changed = told(events.publish(permit, event, course("Et annet kurs på nett")));
        events.draft(permit, changed, course("Hemmelig kurs"));
        caughtUp();
        assertThat(away.has().get("event " + event.id()))
                .contains("Et annet kurs")
                .doesNotContain("Hemmelig");

        Event newest = told(events.publish(permit, hidden(changed), course("Kurset")));
        assertThat(events.takeAway(permit, newest)).isInstanceOf(no.fnsp.event.Told.Ok.class);
        assertThat(caughtUp()).contains("event withdrawn");
        assertThat(away.get(Api.BASE + "/events/" + event.id()).statusCode()).isEqualTo(410);
        assertThat(away.get(Api.BASE + "/events/" + draft.id()).statusCode()).isEqualTo(404);
        events.takeAway(permit, draft);
    }

    @Autowired
    no.fnsp.event.Events known;

    /** The draft that was written on top of what is published. */
    private Event hidden(Event event) {
        return known.lanes(event.id(), clock.now()).get(Event.Lane.DRAFT);
    }

    private static no.fnsp.event.Saying course(String title) {
        return new no.fnsp.event.Saying(
                no.fnsp.event.Kind.LEARNING,
                Set.of(Audience.PATIENTS),
                Attendance.ANYTIME,
                Map.of(Language.NB, new no.fnsp.event.Wording(title, "Et kurs.", "", "", "")),
                "https://example.no/kurs",
                "",
                List.of(),
                List.of());
    }

    private static Event told(no.fnsp.event.Told told) {
        assertThat(told).isInstanceOf(no.fnsp.event.Told.Ok.class);
        return ((no.fnsp.event.Told.Ok) told).event();
    }

    @Test
    void of_notices_and_of_one_that_is_planned_nothing_before_it_begins() throws Exception {
        Instant now = clock.now();
        Notice notice =
                notices.publish(permit, UUID.randomUUID(), saying("Vannet er borte", now, now.plusSeconds(3600)));
        Notice planned = notices.publish(
                permit,
                UUID.randomUUID(),
                saying("Strømmen blir borte", now.plus(Duration.ofDays(3)), now.plus(Duration.ofDays(4))));
        assertThat(caughtUp()).contains("notice changed");
        assertThat(away.has().keySet()).contains("notice " + notice.id()).doesNotContain("notice " + planned.id());
        assertThat(away.get(Api.BASE + "/notices/" + planned.id()).statusCode()).isEqualTo(404);

        Notice changed = told(notices.change(permit, notice, saying("Vannet kommer", now, now.plusSeconds(7200))));
        Notice begun = told(notices.change(permit, planned, saying("Strømmen er borte", now, now.plusSeconds(7200))));
        caughtUp();
        assertThat(away.has().get("notice " + notice.id())).contains("Vannet kommer");
        assertThat(away.has().keySet()).contains("notice " + begun.id());

        notices.end(permit, changed);
        notices.end(permit, begun);
        assertThat(caughtUp()).contains("notice withdrawn");
        assertThat(away.get(Api.BASE + "/notices/" + notice.id()).statusCode()).isEqualTo(410);
    }

    /** Nobody writes anything then; the journal says it all the same. */
    @Test
    void of_notices_that_begin_and_are_over_at_their_hour() throws Exception {
        Instant now = clock.now();
        Notice later = notices.publish(
                permit, UUID.randomUUID(), saying("Heisen skal stå", now.plusSeconds(2), now.plusSeconds(7200)));
        Notice soonOver = notices.publish(permit, UUID.randomUUID(), saying("Heisen står", now, now.plusSeconds(3)));
        Instant patience = Instant.now().plusSeconds(90);
        while (!(away.has().containsKey("notice " + later.id()) && isOver(soonOver))
                && Instant.now().isBefore(patience)) {
            sequencer.sequenceNow();
            away.catchesUp();
            Thread.sleep(200);
        }
        caughtUp();
        assertThat(away.has().keySet()).contains("notice " + later.id()).doesNotContain("notice " + soonOver.id());
        notices.end(permit, later);
    }

    private boolean isOver(Notice notice) throws Exception {
        return away.get(Api.BASE + "/notices/" + notice.id()).statusCode() == 410
                && !away.has().containsKey("notice " + notice.id());
    }

    private no.fnsp.notice.Saying saying(String title, Instant from, Instant until) {
        return new no.fnsp.notice.Saying(
                new Extent.OnSite(site.id()),
                Grade.NOTICEABLE,
                new no.fnsp.notice.Body(
                        Map.of(Language.NB, new no.fnsp.notice.Wording(title, "Vi arbeider med det.", "", "")), ""),
                new Period(from, until));
    }

    private static Notice told(no.fnsp.notice.Told told) {
        assertThat(told).isInstanceOf(no.fnsp.notice.Told.Ok.class);
        return ((no.fnsp.notice.Told.Ok) told).notice();
    }

    @Test
    void of_studies() throws Exception {
        var draft = new AtDesk(UUID.randomUUID(), site.id());
        writing.begin(permit, draft, sheet("Bare påtenkt"));
        var study = new AtDesk(UUID.randomUUID(), site.id());
        writing.begin(permit, study, sheet("Om øret"));
        assertThat(register.publish(permit, study, 1, null, sheet("Om øret")))
                .isInstanceOf(no.fnsp.study.Told.Ok.class);
        assertThat(caughtUp()).contains("study changed");
        assertThat(away.has().get("study " + study.id())).contains("\"status\":\"open\"", "Om øret");
        assertThat(away.has().keySet()).doesNotContain("study " + draft.id());

        turns.turn(permit, study, said(study), State.CLOSED, LocalDate.now());
        register.confirm(permit, study);
        caughtUp();
        assertThat(away.has().get("study " + study.id())).contains("\"closes\"");

        withdrawals.withdraw(permit, study, said(study), "Den ble ikke noe av.");
        withdrawals.withdraw(permit, draft, null, "");
        assertThat(caughtUp()).contains("study withdrawn");
        assertThat(away.get(Api.BASE + "/studies/" + study.id()).statusCode()).isEqualTo(410);
        assertThat(away.get(Api.BASE + "/studies/" + draft.id()).statusCode()).isEqualTo(404);
    }

    /** Nobody writes anything then: what is kept for the next who asks knows by itself, and whoever follows is told at its hour. */
    @Test
    void of_a_study_that_nobody_vouches_for_any_more() throws Exception {
        var study = new AtDesk(UUID.randomUUID(), site.id());
        writing.begin(permit, study, sheet("Om nesen"));
        register.publish(permit, study, 1, null, sheet("Om nesen"));
        Instant lapses = clock.now().plusSeconds(4);
        db.sql("alter table study.confirmation disable trigger confirmation_never_changes")
                .update();
        db.sql("update study.confirmation set at = :at, until = :until where study = :study")
                .param("at", lapses.minus(Duration.ofDays(210)).atOffset(ZoneOffset.UTC))
                .param("until", lapses.minus(Study.GRACE).atOffset(ZoneOffset.UTC))
                .param("study", study.id())
                .update();
        db.sql("alter table study.confirmation enable trigger confirmation_never_changes")
                .update();
        sequencer.sequenceNow();
        versions.catchUp();
        String one = Api.BASE + "/studies/" + study.id();
        String lapsed = Api.BASE + "/studies?status=lapsed&limit=200";
        assertThat(away.read(one).path("status").stringValue()).isEqualTo("open");
        assertThat(away.get(lapsed).body()).doesNotContain(study.id().toString());
        beans.getBeansOfType(DailyJob.class).values().stream()
                .filter(job -> job.name().equals("studies-turn"))
                .forEach(job -> job.run(permits.forJob("studies-turn")));
        while (!clock.now().isAfter(lapses)) {
            Thread.sleep(200);
        }
        String known = "study " + study.id();
        Instant patience = Instant.now().plusSeconds(60);
        while (!away.has().getOrDefault(known, "").contains("\"lapsed\"")
                && Instant.now().isBefore(patience)) {
            sequencer.sequenceNow();
            away.catchesUp();
            Thread.sleep(200);
        }
        assertThat(away.has().get(known)).as("told of at its hour").contains("\"lapsed\"");
        assertThat(away.read(one).path("status").stringValue()).isEqualTo("lapsed");
        assertThat(away.get(lapsed).body()).contains(study.id().toString());
        withdrawals.withdraw(permit, study, said(study), "En prøve.");
    }

    /** It is read of nowhere, and keeps nobody from reading on. */
    @Test
    void of_the_event_of_a_site_that_is_no_more() throws Exception {
        UUID closed = db.sql("insert into site.site (key) values (:key) returning id")
                .param("key", "nedlagt-" + UUID.randomUUID() + ".no")
                .query(UUID.class)
                .single();
        Event begun = events.add(permit, new UUID(0, 1), closed, course("Kurs uten sted"));
        Event event = told(events.publish(permit, begun, course("Kurs uten sted")));
        sequencer.sequenceNow();
        versions.catchUp();
        var page = away.read(Api.BASE + "/events?limit=1");
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("next").isString()).isTrue();
        events.takeAway(permit, event);
    }

    private UUID said(AtDesk study) {
        return studies.find(study.id(), clock.now()).orElseThrow().said();
    }

    private static Sheet sheet(String title) {
        LocalDate today = LocalDate.now();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title.nb", title);
        fields.put("summary.nb", "Vi undersøker noe.");
        fields.put("who.nb", "Du kan delta.");
        fields.put("scientific.language", "en");
        fields.put("scientific.title", "A trial");
        fields.put("scientific.summary", "Of something.");
        fields.put("contact.who", "Studiesykepleier");
        fields.put("contact.email", "studie@sykehus.example");
        fields.put("rek", "654399");
        fields.put("approved", today.minusDays(40).toString());
        fields.put("state", State.OPEN.key());
        fields.put("starts", today.minusDays(10).toString());
        fields.put("areas", "ear");
        fields.put("responsible", SITE);
        fields.put("about.1", "eeg");
        return new Sheet(fields);
    }

    private Document page(Kind kind, String parent, String title) {
        Arranged placed = arranging.place(permit, NewPage.titled(site.id(), kind, parent, title));
        assertThat(placed).isInstanceOf(Arranged.Placed.class);
        return ((Arranged.Placed) placed).document();
    }

    private static Text text(String title) {
        return new Text(title, List.of(Markup.clean("Noen ord.")), List.of());
    }

    private void publish(Document document, Body body) {
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, body, clock.now());
        drafts.save(permit, document, draft.id(), draft.revision(), body);
        Draft newest = drafts.withId(draft.id()).orElseThrow();
        assertThat(publishing.publish(permit, newest, ChangeClass.PROFESSIONAL, null, clock.now()))
                .isInstanceOf(no.fnsp.approval.Published.Ok.class);
    }
}
