package no.fnsp.approval;

import static no.fnsp.approval.NationalDesk.text;
import static no.fnsp.sharing.Adoption.Follows.ACCEPTED;
import static no.fnsp.sharing.Adoption.Follows.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.EmptyInstallation;
import no.fnsp.composing.Found;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Text;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.site.Site;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a national change reaches Helse Bergen, Helse Stavanger, Helse Førde and Helse Fonna, each in its own way. */
@EmptyInstallation
@Import(NationalDesk.class)
class PublishingTest {

    private static final AtomicInteger TEXTS = new AtomicInteger();
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    private static final String LEAD = "En hofteprotese er et kunstig hofteledd som settes inn ved en operasjon.";
    private static final String FAST = "Du må faste i seks timer før operasjonen begynner.";
    private static final String SMOKE = "Slutt å røyke minst fire uker før du skal opereres.";
    private static final String WALK = "Du begynner å gå med krykker samme dag som du er operert.";
    private static final String STITCHES = "Stingene fjernes hos fastlegen etter omtrent to uker.";
    private static final Text FIRST = text(LEAD, List.of(FAST, SMOKE), List.of(WALK, STITCHES));
    private static final Text TYPO_MENDED = text(
            LEAD, List.of(FAST, SMOKE), List.of(WALK, "Stingene fjernes hos fastlegen din etter omtrent to uker."));
    private static final Text WALKS_LATER = text(
            LEAD,
            List.of(FAST, SMOKE),
            List.of("Du begynner å gå med krykker dagen etter at du er operert.", STITCHES));
    private static final String FAST_LONGER = "Du må faste i åtte timer før operasjonen begynner.";
    private static final Text LATER_AND_FAST_LONGER = text(
            LEAD,
            List.of(FAST_LONGER, SMOKE),
            List.of("Du begynner å gå med krykker dagen etter at du er operert.", STITCHES));

    @Autowired
    NationalDesk desk;

    @Autowired
    Approvals approvals;

    @Autowired
    Editions editions;

    @Autowired
    Adoptions adoptions;

    @Autowired
    JdbcClient db;

    Site bergen;
    Site stavanger;
    Site forde;
    Site fonna;
    Document text;
    Edition first;

    @BeforeEach
    void the_text_is_published_and_adopted() {
        bergen = desk.site("helse-bergen.no");
        stavanger = desk.site("helse-stavanger.no");
        forde = desk.site("helse-forde.no");
        fonna = desk.site("helse-fonna.no");
        text = desk.document("hofteprotese-" + TEXTS.incrementAndGet());
        first = desk.publish(text, FIRST, ChangeClass.NEW, MONDAY);
        for (Site site : List.of(bergen, stavanger, forde)) {
            desk.adopt(site, text, ACCEPTED, MONDAY);
            desk.accept(site, first, MONDAY);
        }
        desk.adopt(fonna, text, HEAD, MONDAY);
    }

    @Test
    void an_editorial_change_is_taken_at_once_by_sites_on_the_edition_before_it() {
        Edition second = desk.publish(text, TYPO_MENDED, ChangeClass.EDITORIAL, TUESDAY);
        for (Site site : List.of(bergen, stavanger, forde, fonna)) {
            assertThat(desk.shown(site, text, TUESDAY)).isEqualTo(second.id());
        }
        assertThat(how(bergen)).isEqualTo("automatic");
        assertThat(movedOn()).isEmpty();
    }

    @Test
    void an_editorial_change_waits_on_a_site_that_is_still_on_an_older_edition() {
        Edition second = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        desk.accept(bergen, second, WEDNESDAY);
        var mended = text(
                LEAD,
                List.of(FAST, SMOKE),
                List.of(
                        "Du begynner å gå med krykker dagen etter at du er operert.",
                        "Stingene fjernes hos fastlegen din etter omtrent to uker."));
        Edition third = desk.publish(text, mended, ChangeClass.EDITORIAL, THURSDAY);
        assertThat(desk.shown(bergen, text, THURSDAY)).isEqualTo(third.id());
        assertThat(desk.shown(stavanger, text, THURSDAY)).isEqualTo(first.id());
        assertThat(movedOn()).containsExactlyInAnyOrder(stavanger.id(), forde.id());
    }

    @Test
    void a_professional_change_waits_for_each_site() {
        Edition second = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        assertThat(desk.shown(bergen, text, TUESDAY)).isEqualTo(first.id());
        assertThat(desk.page(bergen, text, TUESDAY)).contains(WALK).doesNotContain("dagen etter at");
        assertThat(desk.shown(fonna, text, TUESDAY)).isEqualTo(second.id());
        assertThat(desk.page(fonna, text, TUESDAY)).contains("dagen etter at").doesNotContain(WALK);
        assertThat(movedOn()).containsExactlyInAnyOrder(bergen.id(), stavanger.id(), forde.id());
        desk.accept(bergen, second, WEDNESDAY);
        assertThat(desk.page(bergen, text, WEDNESDAY)).contains("dagen etter at");
        assertThat(movedOn()).containsExactlyInAnyOrder(stavanger.id(), forde.id());
    }

    @Test
    void a_critical_change_reaches_every_site_and_carries_only_the_corrected_paragraph_to_older_editions() {
        Edition second = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        desk.accept(bergen, second, WEDNESDAY);
        Edition critical = desk.publish(text, LATER_AND_FAST_LONGER, ChangeClass.CRITICAL, THURSDAY);
        assertThat(desk.shown(bergen, text, THURSDAY)).isEqualTo(critical.id());
        assertThat(desk.shown(fonna, text, THURSDAY)).isEqualTo(critical.id());
        assertThat(how(bergen)).isEqualTo("critical");
        assertThat(desk.words(forde, text, THURSDAY)).containsExactly(LEAD, FAST_LONGER, SMOKE, WALK, STITCHES);
        Edition corrected = editions.find(desk.shown(forde, text, THURSDAY)).orElseThrow();
        assertThat(corrected.parent()).isEqualTo(first.id());
        assertThat(corrected.changeClass()).isEqualTo(ChangeClass.CRITICAL);
        assertThat(corrects(corrected)).isEqualTo(critical.id());
        assertThat(desk.shown(stavanger, text, THURSDAY)).isEqualTo(corrected.id());
        assertThat(movedOn()).containsExactlyInAnyOrder(stavanger.id(), forde.id());
    }

    @Test
    void a_second_critical_change_reaches_the_corrected_older_edition_too() {
        desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        desk.publish(text, LATER_AND_FAST_LONGER, ChangeClass.CRITICAL, WEDNESDAY);
        var again = text(
                LEAD,
                List.of("Du må faste i ti timer før operasjonen begynner.", SMOKE),
                List.of("Du begynner å gå med krykker dagen etter at du er operert.", STITCHES));
        desk.publish(text, again, ChangeClass.CRITICAL, THURSDAY);
        assertThat(desk.words(forde, text, THURSDAY))
                .containsExactly(LEAD, "Du må faste i ti timer før operasjonen begynner.", SMOKE, WALK, STITCHES);
    }

    @Test
    void a_critical_change_in_the_lead_reaches_older_editions() {
        desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        String right = "En hofteprotese er et kunstig hofteledd. Ring 113 om du får brystsmerter.";
        Text corrected = new Text("Hofteprotese", List.of(Markup.clean(right)), WALKS_LATER.chapters());
        desk.publish(text, corrected, ChangeClass.CRITICAL, WEDNESDAY);
        assertThat(desk.words(forde, text, WEDNESDAY)).containsExactly(right, FAST, SMOKE, WALK, STITCHES);
    }

    @Test
    void a_site_whose_edition_has_not_the_corrected_paragraph_keeps_its_words_and_has_a_task() {
        var withAdvice = text(LEAD, List.of(FAST, SMOKE), List.of(WALK, STITCHES, "Sov på ryggen i tolv uker."));
        desk.publish(text, withAdvice, ChangeClass.PROFESSIONAL, TUESDAY);
        var corrected = text(LEAD, List.of(FAST, SMOKE), List.of(WALK, STITCHES, "Sov på ryggen i seks uker."));
        desk.publish(text, corrected, ChangeClass.CRITICAL, WEDNESDAY);
        assertThat(desk.shown(forde, text, WEDNESDAY)).isEqualTo(first.id());
        assertThat(movedOn()).contains(forde.id());
    }

    @Test
    void approvals_are_inherited_by_editorial_editions_only() {
        UUID doctor = UUID.randomUUID();
        approvals.approve(desk.permit(), first, Approval.What.PROFESSIONAL, doctor, "Overlege", null, MONDAY);
        Edition editorial = desk.publish(text, TYPO_MENDED, ChangeClass.EDITORIAL, TUESDAY);
        Approval kept = approvals.professional(editorial.id()).orElseThrow();
        assertThat(kept.by()).isEqualTo(doctor);
        assertThat(kept.at()).isEqualTo(MONDAY);
        assertThat(kept.inheritedFrom())
                .isEqualTo(approvals.professional(first.id()).orElseThrow().id());
        Edition professional = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, WEDNESDAY);
        assertThat(approvals.of(professional.id())).isEmpty();
        Edition critical = desk.publish(text, LATER_AND_FAST_LONGER, ChangeClass.CRITICAL, THURSDAY);
        assertThat(approvals.of(critical.id())).isEmpty();
        assertThat(approvals.of(desk.shown(forde, text, THURSDAY))).isEmpty();
    }

    @Test
    void acceptances_are_known_as_of_any_instant() {
        Edition second = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, TUESDAY);
        desk.accept(bergen, second, THURSDAY);
        assertThat(desk.shown(bergen, text, MONDAY.minusSeconds(1))).isNull();
        assertThat(desk.shown(bergen, text, WEDNESDAY)).isEqualTo(first.id());
        assertThat(desk.shown(bergen, text, THURSDAY.minusNanos(1000))).isEqualTo(first.id());
        assertThat(desk.shown(bergen, text, THURSDAY)).isEqualTo(second.id());
        assertThat(desk.shown(bergen, text, Instant.now())).isEqualTo(second.id());
    }

    @Test
    void composing_for_a_past_instant_shows_the_past() {
        desk.supplement(bergen, text, first, Role.BEFORE, "Ta bybanen til Haukeland.", TUESDAY);
        Edition second = desk.publish(text, WALKS_LATER, ChangeClass.PROFESSIONAL, WEDNESDAY);
        desk.accept(bergen, second, THURSDAY);
        desk.supplement(bergen, text, second, Role.BEFORE, "Ta bussen til Haukeland.", FRIDAY);
        assertThat(desk.find(bergen, text, MONDAY.minusSeconds(1))).isInstanceOf(Found.Missing.class);
        assertThat(desk.page(bergen, text, MONDAY)).contains(WALK).doesNotContain("til Haukeland");
        assertThat(desk.page(bergen, text, WEDNESDAY)).contains(WALK).contains("Ta bybanen til Haukeland.");
        assertThat(desk.page(bergen, text, THURSDAY)).contains("dagen etter at").contains("Ta bybanen til Haukeland.");
        assertThat(desk.page(bergen, text, FRIDAY))
                .contains("Ta bussen til Haukeland.")
                .doesNotContain("bybanen");
    }

    @Test
    void composing_for_now_equals_composing_as_of_now_later() {
        Instant now = Instant.now();
        String then = desk.page(bergen, text, now);
        desk.publish(text, TYPO_MENDED, ChangeClass.EDITORIAL, now.plusSeconds(1));
        desk.supplement(bergen, text, first, Role.AFTER, "Ring oss.", now.plusSeconds(2));
        assertThat(desk.page(bergen, text, now)).isEqualTo(then).isNotEmpty();
        assertThat(desk.page(bergen, text, now.plusSeconds(3)))
                .contains("fastlegen din")
                .contains("Ring oss.");
    }

    @Test
    void a_site_that_left_a_text_is_asked_anew_when_it_comes_back() {
        Adoption adoption = adoptions.find(bergen.id(), text.id(), MONDAY).orElseThrow();
        adoptions.leave(desk.permit(), adoption, TUESDAY);
        desk.publish(text, TYPO_MENDED, ChangeClass.EDITORIAL, WEDNESDAY);
        assertThat(desk.shown(bergen, text, WEDNESDAY)).isNull();
        assertThat(movedOn()).isEmpty();
        adoptions.adopt(desk.permit(), adoption, THURSDAY);
        assertThat(desk.shown(bergen, text, THURSDAY)).isNull();
        assertThat(desk.shown(bergen, text, MONDAY)).isEqualTo(first.id());
    }

    @Test
    void a_published_edition_never_changes_and_no_approval_points_to_other_words() {
        assertThatThrownBy(() -> db.sql("update content.edition set canonical = 'x' where id = :id")
                        .param("id", first.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("""
                        insert into approval.approval (edition, sha256, kind, approved_by, approved_at)
                        values (:id, sha256('x'), 'professional', gen_random_uuid(), now())
                        """).param("id", first.id()).update()).isInstanceOf(DataAccessException.class);
    }

    private List<UUID> movedOn() {
        return db.sql("select site from sharing.moved_on where document = :text")
                .param("text", text.id())
                .query(UUID.class)
                .list();
    }

    private String how(Site site) {
        return db.sql("""
                        select how from sharing.acceptances
                        where site = :site and document = :text and valid_until = 'infinity'
                        """)
                .param("site", site.id())
                .param("text", text.id())
                .query(String.class)
                .single();
    }

    private UUID corrects(Edition edition) {
        return db.sql("select corrects from content.editions where edition = :id")
                .param("id", edition.id())
                .query(UUID.class)
                .single();
    }
}
