package no.fnsp.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editor;
import no.fnsp.identity.Editors;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.jobs.Job;
import no.fnsp.placement.Archive;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Trash;
import no.fnsp.site.Site;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was planned is done at its hour, once, and not when the words are others by then. */
@EmptyInstallation
@Import(NationalDesk.class)
class PlannedTest {

    @Autowired
    NationalDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Plans plans;

    @Autowired
    PlannedJob job;

    @Autowired
    OldNewsJob oldNews;

    @Autowired
    Archive archive;

    @Autowired
    Placements placements;

    @Autowired
    Trash trash;

    @Autowired
    Permits permits;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Editors editors;

    @Autowired
    DatabaseClock clock;

    Document document;
    Draft draft;

    @BeforeEach
    void a_draft() {
        UUID id = UUID.randomUUID();
        document = desk.documents.open(
                desk.permit(),
                new Document(id, Kind.ARTICLE, desk.site("helse-bergen.no").id(), id.toString(), null, null, null));
        draft = drafts.start(
                desk.permit(), document, Language.NB, Draft.Lane.ORDINARY, text("Møt fastende."), clock.now());
    }

    private static Text text(String words) {
        var section =
                NationalDesk.chapter(no.fnsp.text.Role.SECTION, List.of(words)).headed("Før du kommer");
        return new Text("Undersøkelsen", List.of(Markup.clean("Slik forbereder du deg til timen.")), List.of(section));
    }

    private Plan planned() {
        return plans.publish(
                desk.permit(),
                document,
                draft,
                ChangeClass.NEW,
                null,
                clock.now().plus(Duration.ofDays(1)));
    }

    /** As the scheduler does at the hour. */
    private void hour(Plan plan) {
        assertThat(job.run(permits.forJob(job.name()), plan.id().toString())).isInstanceOf(Job.Next.Done.class);
    }

    private boolean isPublished() {
        return editions.published(document.id(), Language.NB, clock.now()).isPresent();
    }

    @Test
    void a_draft_is_published_at_its_hour_and_the_same_hour_again_is_nothing() {
        Plan plan = planned();
        assertThat(isPublished()).isFalse();
        hour(plan);
        assertThat(isPublished()).isTrue();
        hour(plan);
        assertThat(editions.published(document.id(), Language.NB, clock.now())
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
        assertThat(plans.find(plan.id()).orElseThrow().outcome().result()).isEqualTo(Plan.Result.DONE);
    }

    @Test
    void words_that_were_saved_since_are_not_published_and_somebody_is_told() {
        Plan plan = planned();
        drafts.save(desk.permit(), document, draft.id(), draft.revision(), text("Møt fastende i åtte timer."));
        hour(plan);
        assertThat(isPublished()).isFalse();
        assertThat(plans.of(document.id()))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.outcome()).isEqualTo(new Plan.Outcome(Plan.Result.REFUSED, "saved-since")));
    }

    @Test
    void what_was_cancelled_is_not_done() {
        Plan plan = planned();
        assertThat(plans.cancel(desk.permit(), document, plan.id())).isTrue();
        hour(plan);
        assertThat(isPublished()).isFalse();
        assertThat(plans.cancel(desk.permit(), document, plan.id())).isFalse();
    }

    /** Somebody who was let in when it was planned, and not any more when the hour came. */
    @Test
    void what_somebody_planned_is_not_done_in_their_name_when_they_may_not_any_more() {
        Site bergen = desk.site("helse-bergen.no");
        var account =
                accounts.add(permits.forJob("test"), "Petra", UUID.randomUUID() + "@eksempel.example", Language.NB);
        grants.give(
                permits.forJob("test"),
                account.id(),
                new Grant(Role.PUBLISHING_EDITOR, new Grant.Level.OnSite(bergen.id())),
                clock.now());
        var spot = new Spot(bergen.id(), bergen.settings().region(), "/");
        var permit = permits.forEditor(editors.find(account.id(), clock.now()).orElseThrow(), spot)
                .orElseThrow();
        Plan allowed = plans.publish(
                permit, document, draft, ChangeClass.NEW, null, clock.now().plus(Duration.ofDays(1)));
        accounts.disable(permits.forJob("test"), account.id(), "left", clock.now());
        hour(allowed);
        assertThat(isPublished()).isFalse();
        assertThat(plans.find(allowed.id()).orElseThrow().outcome())
                .isEqualTo(new Plan.Outcome(Plan.Result.REFUSED, "not-permitted"));
    }

    @Test
    void what_was_planned_for_a_draft_ends_when_it_is_thrown_away() {
        Plan plan = planned();
        drafts.discard(desk.permit(), document, draft.id(), draft.revision());
        assertThat(plans.find(plan.id()).orElseThrow().outcome())
                .isEqualTo(new Plan.Outcome(Plan.Result.CANCELLED, "discarded"));
        hour(plan);
        assertThat(isPublished()).isFalse();
    }

    @Test
    void what_is_published_before_its_hour_waits_for_it_no_more() {
        Plan plan = planned();
        assertThat(desk.publishing.publish(desk.permit(), draft, ChangeClass.NEW, null, clock.now()))
                .isInstanceOf(Published.Ok.class);
        assertThat(plans.find(plan.id()).orElseThrow().waits()).isFalse();
        hour(plan);
        assertThat(editions.published(document.id(), Language.NB, clock.now())
                        .orElseThrow()
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whoever_may_publish_on_a_site_plans_no_critical_change() {
        Site bergen = desk.site("helse-bergen.no");
        var publishing = new Grant(Role.PUBLISHING_EDITOR, new Grant.Level.OnSite(bergen.id()));
        var petra = new Editor(UUID.randomUUID(), "Petra", "", Language.NB, List.of(publishing));
        Permit permit =
                permits.forEditor(petra, new Spot(bergen.id(), "vest", "/")).orElseThrow();
        assertThatThrownBy(() -> plans.publish(permit, document, draft, ChangeClass.CRITICAL, null, clock.now()))
                .isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> desk.publishing.publish(permit, draft, ChangeClass.CRITICAL, null, clock.now()))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void what_was_planned_for_a_page_is_called_off_when_the_page_is_thrown_away() {
        Plan plan = planned();
        var site = document.site();
        placements.place(desk.permit(), new Placement(site, "/kastes-" + document.id(), document.id(), 0), clock.now());
        trash.put(desk.permit(), site, document.id());
        assertThat(plans.of(document.id())).isEmpty();
        hour(plan);
        assertThat(isPublished()).isFalse();
        assertThat(plans.find(plan.id()).orElseThrow().waits()).isFalse();
    }

    @Test
    void a_text_expires_at_its_hour() {
        hour(planned());
        Plan expiry = plans.end(
                desk.permit(),
                document,
                Plan.What.WITHDRAW,
                "Tilbudet er avsluttet.",
                clock.now().plus(Duration.ofDays(30)));
        assertThat(isPublished()).isTrue();
        hour(expiry);
        assertThat(isPublished()).isFalse();
    }

    @Test
    void news_that_are_no_news_are_archived_and_what_was_taken_out_stays_out() {
        Site bergen = desk.site("helse-bergen.no");
        Document news = desk.documents.open(
                desk.permit(),
                new Document(
                        UUID.randomUUID(), Kind.NEWS, bergen.id(), "gammelt-" + UUID.randomUUID(), null, null, null));
        var body = new News(java.time.LocalDate.of(2020, 3, 1), "Gammelt nytt", List.of(), List.of());
        desk.publish(news, body, ChangeClass.NEW, Instant.now());
        placements.place(
                desk.permit(),
                new Placement(bergen.id(), "/nyheter/gammelt-" + news.id(), news.id(), 0),
                Instant.now());
        oldNews.run(permits.forJob(oldNews.name()));
        assertThat(archive.has(bergen.id(), news.id())).isTrue();
        archive.takeOut(desk.permit(), bergen.id(), news.id());
        oldNews.run(permits.forJob(oldNews.name()));
        assertThat(archive.has(bergen.id(), news.id())).isFalse();
    }
}
