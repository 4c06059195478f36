package no.fnsp.media;

import static no.fnsp.media.MediaDesk.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Role;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consent runs out at the end of its last day, by itself; and what was shown on a day stays known. */
@EmptyInstallation
class ConsentsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 28);
    /** Midnight between 28 and 29 March in Oslo; that night the clocks are moved. */
    private static final Instant ITS_END = Instant.parse("2026-03-28T23:00:00Z");

    @Autowired
    MediaDesk desk;

    @Autowired
    JdbcClient db;

    private UUID site;
    private Asset picture;

    @BeforeEach
    void a_picture_that_nobody_has_described() {
        site = desk.site(UUID.randomUUID() + ".no");
        picture = desk.kept(site, "resepsjonen.jpg", SampleFiles.jpeg(640, 400));
    }

    @Test
    void a_picture_is_shown_from_when_it_is_described_to_the_end_of_the_consents_last_day() {
        assertThat(isShown(MONDAY)).isFalse();
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY), MONDAY);
        assertThat(isShown(MONDAY)).isTrue();
        assertThat(isShown(ITS_END.minusMillis(1))).isTrue();
        assertThat(isShown(ITS_END)).isFalse();
    }

    @Test
    void a_summer_day_ends_two_hours_before_midnight_in_greenwich() {
        var summer = MediaDesk.consentedUntil(LocalDate.of(2026, 7, 1));
        assertThat(summer.shownUntil()).isEqualTo(Instant.parse("2026-07-01T22:00:00Z"));
    }

    @Test
    void the_rule_in_the_code_and_the_rule_in_the_database_are_one() {
        var all = List.of(
                MediaDesk.consentedUntil(LAST_DAY),
                MediaDesk.consentedUntil(LocalDate.of(2026, 7, 1)),
                MediaDesk.withoutPeople(),
                licensedUntil(MediaDesk.consentedUntil(LAST_DAY), LocalDate.of(2026, 3, 10)),
                MediaDesk.withoutPeople().takenAway("Feil person"));
        for (Description description : all) {
            String inDatabase = db.sql("select media.shown_until(:body::jsonb)::text")
                    .param("body", no.fnsp.store.Jsonb.write(description))
                    .query(String.class)
                    .single();
            assertThat(inDatabase).isEqualTo(asDatabaseSays(description.shownUntil()));
        }
    }

    private String asDatabaseSays(Instant instant) {
        if (instant.equals(Instant.MAX)) {
            return "infinity";
        }
        return instant.equals(Instant.MIN)
                ? "-infinity"
                : db.sql("select :at::timestamptz::text")
                        .param("at", instant.toString())
                        .query(String.class)
                        .single();
    }

    @Test
    void whichever_runs_out_first_of_consent_and_licence_decides() {
        var description = licensedUntil(MediaDesk.consentedUntil(LAST_DAY), LocalDate.of(2026, 3, 10));
        assertThat(description.shownUntil()).isEqualTo(Instant.parse("2026-03-10T23:00:00Z"));
    }

    private static Description licensedUntil(Description one, LocalDate day) {
        return new Description(
                one.title(),
                one.alt(),
                one.credit(),
                new Rights("Byrå", Rights.Licence.AGREEMENT, day),
                one.consent(),
                null,
                null,
                Map.of(),
                null,
                null,
                null);
    }

    @Test
    void a_consent_that_is_drawn_back_takes_the_picture_away_at_once_and_yesterday_stays_known() {
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY), MONDAY);
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        desk.descriptions.takeAway(desk.permit(site, Role.EDITOR), picture, "Samtykket er trukket", tuesday);
        assertThat(isShown(tuesday)).isFalse();
        assertThat(isShown(tuesday.minusSeconds(1))).isTrue();
        assertThat(desk.descriptions.history(picture.id())).hasSize(2);
        desk.descriptions.putBack(desk.permit(site, Role.PUBLISHING_EDITOR), picture, tuesday.plusSeconds(60));
        assertThat(isShown(tuesday.plusSeconds(60))).isTrue();
    }

    @Test
    void whoever_may_not_publish_may_take_away_and_not_put_back() {
        desk.describe(picture, MediaDesk.withoutPeople(), MONDAY);
        Permit editor = desk.permit(site, Role.EDITOR);
        desk.descriptions.takeAway(editor, picture, "Feil bilde", MONDAY.plusSeconds(1));
        assertThatThrownBy(() -> desk.descriptions.putBack(editor, picture, MONDAY.plusSeconds(2)))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void what_ran_out_is_announced_once() {
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY), MONDAY);
        Permit job = desk.permits.forJob("media");
        desk.consents.announceExpired(job, ITS_END.minusSeconds(1));
        assertThat(announced()).isZero();
        assertThat(desk.consents.announceExpired(job, ITS_END)).isPositive();
        assertThat(desk.consents.announceExpired(job, ITS_END.plusSeconds(60))).isZero();
        assertThat(announced()).isOne();
    }

    private int announced() {
        return db.sql("""
                        select count(*) from journal.entry
                        where act = 'media.expired' and subject = :asset and :scope = any(scopes)
                        """)
                .param("asset", picture.id())
                .param("scope", Items.scope(picture.id()).value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_consent_that_is_given_anew_runs_out_anew() {
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY), MONDAY);
        Permit job = desk.permits.forJob("media");
        desk.consents.announceExpired(job, ITS_END);
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY.plusDays(10)), ITS_END.plusSeconds(60));
        assertThat(isShown(ITS_END.plusSeconds(60))).isTrue();
        desk.consents.announceExpired(job, ITS_END.plus(Duration.ofDays(11)));
        assertThat(announced()).isEqualTo(2);
    }

    @Test
    void who_writes_over_what_they_have_not_read_is_told() {
        desk.describe(picture, MediaDesk.consentedUntil(LAST_DAY), MONDAY);
        Permit editor = desk.permit(site, Role.EDITOR);
        Said said = desk.descriptions.say(editor, picture, null, MediaDesk.withoutPeople(), MONDAY.plusSeconds(1));
        assertThat(said).isInstanceOf(Said.Outdated.class);
        assertThat(desk.descriptions.history(picture.id())).hasSize(1);
    }

    @Test
    void whoever_may_only_edit_says_what_it_shows_and_not_how_long_it_may_be_shown() {
        Permit editor = desk.permit(site, Role.EDITOR);
        Description first = MediaDesk.consentedUntil(LAST_DAY);
        assertThat(desk.descriptions.say(editor, picture, null, first, MONDAY))
                .as("whoever hands a picture in says what was agreed")
                .isInstanceOf(Said.Ok.class);
        Description longer = MediaDesk.consentedUntil(LAST_DAY.plusYears(1));
        for (Description other :
                List.of(longer, MediaDesk.withoutPeople(), licensedUntil(first, LAST_DAY.plusYears(1)))) {
            assertThatThrownBy(() -> desk.descriptions.say(editor, picture, first, other, ITS_END))
                    .isInstanceOf(Permit.NotPermitted.class);
        }
        assertThat(isShown(ITS_END)).isFalse();
        assertThat(desk.descriptions.say(editor, picture, first, withCrop(first), ITS_END))
                .isInstanceOf(Said.Ok.class);
        Permit publisher = desk.permit(site, Role.PUBLISHING_EDITOR);
        assertThat(desk.descriptions.say(publisher, picture, withCrop(first), longer, ITS_END.plusSeconds(1)))
                .isInstanceOf(Said.Ok.class);
        assertThat(isShown(ITS_END.plusSeconds(1))).isTrue();
    }

    @Test
    void of_two_who_exchange_it_at_once_the_second_is_told() throws Exception {
        Permit publisher = desk.permit(site, Role.PUBLISHING_EDITOR);
        AssetFile now = desk.items.at(picture.id(), MONDAY).orElseThrow().file();
        AssetFile next = new AssetFile(
                2,
                "b".repeat(64),
                "b".repeat(64),
                now.type(),
                "ny.jpg",
                now.bytes(),
                now.width(),
                now.height(),
                now.pages(),
                now.tagged(),
                MONDAY.plusSeconds(1));
        assertThat(desk.files.replace(publisher, picture, now, next)).isTrue();
        assertThat(desk.files.replace(publisher, picture, now, next)).isFalse();
        assertThat(desk.files.goBack(publisher, picture, now, now, MONDAY.plusSeconds(2)))
                .isFalse();
    }

    @Test
    void another_picture_takes_its_place_and_the_one_before_is_known() throws Exception {
        desk.describe(picture, withCrop(MediaDesk.withoutPeople()), MONDAY);
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        var content = new java.io.ByteArrayInputStream(SampleFiles.jpeg(500, 500));
        Permit publisher = desk.permit(site, Role.PUBLISHING_EDITOR);
        assertThat(desk.uploads.replace(publisher, picture, "ny.jpg", content, tuesday))
                .isInstanceOf(Received.Kept.class);
        Item before = desk.items.at(picture.id(), tuesday.minusSeconds(1)).orElseThrow();
        Item after = desk.items.at(picture.id(), tuesday).orElseThrow();
        assertThat(before.file().number()).isOne();
        assertThat(before.described().crops()).isNotEmpty();
        assertThat(after.file().width()).isEqualTo(500);
        assertThat(after.described().crops())
                .as("they say nothing of a picture of another shape")
                .isEmpty();
        assertThat(after.described().consent()).isEqualTo(before.described().consent());
        desk.files.goBack(publisher, picture, after.file(), before.file(), tuesday.plusSeconds(60));
        assertThat(desk.items
                        .at(picture.id(), tuesday.plusSeconds(60))
                        .orElseThrow()
                        .file())
                .isEqualTo(before.file());
    }

    private static Description withCrop(Description one) {
        return new Description(
                one.title(),
                Words.NONE,
                "",
                one.rights(),
                one.consent(),
                null,
                new Focus(0.2, 0.3),
                Map.of(Ratio.SQUARE, new Crop(0.1, 0, 0.5, 0.8)),
                null,
                null,
                null);
    }

    @Test
    void a_document_does_not_take_the_place_of_a_picture() throws Exception {
        desk.describe(picture, MediaDesk.withoutPeople(), MONDAY);
        var content = new java.io.ByteArrayInputStream(SampleFiles.pdf(1));
        Permit publisher = desk.permit(site, Role.PUBLISHING_EDITOR);
        assertThat(desk.uploads.replace(publisher, picture, "a.pdf", content, MONDAY.plusSeconds(1)))
                .isEqualTo(new Received.Refused(new Refusal.OtherKind(Asset.Kind.PICTURE)));
    }

    @Test
    void the_database_refuses_a_picture_that_nobody_has_answered_for() {
        assertThatThrownBy(() -> describe("{\"title\": \"A\", \"rights\": {\"holder\": \"B\"}}"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("consent_is_answered");
        assertThatThrownBy(() -> describe("""
                {"title": "A", "rights": {"holder": "B"}, "consent": {"type": "given", "reference": "Sak 1"}}""")).hasMessageContaining("consent_says_how_long");
        assertThatThrownBy(() -> describe("""
                {"title": "A", "rights": {"holder": "B"}, "consent": {"type": "not-needed"}}""")).hasMessageContaining("no_consent_says_why");
        assertThatThrownBy(() -> describe("""
                {"title": "A", "rights": {}, "consent": {"type": "not-needed", "reason": "Tegning"}}""")).hasMessageContaining("rights_have_a_holder");
        assertThatThrownBy(() -> describe("""
                {"title": "A", "rights": {"holder": "B"}, "consent": {"type": "not-needed", "reason": "Tegning"},
                 "crops": {"1x1": {"x": 0.6, "y": 0, "width": 0.5, "height": 0.5}}}""")).hasMessageContaining("crops_inside");
    }

    private void describe(String body) {
        db.sql("""
                insert into media.described (asset, kind, body, described_by, valid_from)
                values (:asset, 'picture', :body::jsonb, :asset, now())
                """).param("asset", picture.id()).param("body", body).update();
    }

    @Test
    void the_database_refuses_that_history_is_written_over() {
        desk.describe(picture, MediaDesk.withoutPeople(), MONDAY);
        for (String change : List.of(
                "update media.described set body = body || '{\"title\": \"Noe annet\"}' where asset = :asset",
                "delete from media.described where asset = :asset",
                "update media.file set name = 'annet' where asset = :asset",
                "delete from media.head where asset = :asset",
                "delete from media.asset where id = :asset")) {
            assertThatThrownBy(() -> db.sql(change).param("asset", picture.id()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> describe(no.fnsp.store.Jsonb.write(MediaDesk.withoutPeople())))
                .hasMessageContaining("described_open");
    }

    private boolean isShown(Instant at) {
        return desk.items.at(picture.id(), at).orElseThrow().mayBeShown(at);
    }
}
