package no.fnsp.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which notices a page shows at an instant, in which order, and when that changes by itself. */
class InForceTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void emergency_stands_by_level_then_operations_by_severity_then_information() {
        List<Notice> mixed = List.of(
                notice(Grade.INFO, -1, 5),
                notice(Grade.MINOR, -1, 5),
                notice(Grade.GREEN, -1, 5),
                notice(Grade.SERIOUS, -1, 5),
                notice(Grade.RED, -1, null),
                notice(Grade.YELLOW, -1, 5));
        assertThat(InForce.of(mixed, NOON).notices())
                .extracting(notice -> notice.says().grade())
                .containsExactly(Grade.RED, Grade.YELLOW, Grade.GREEN, Grade.SERIOUS, Grade.MINOR, Grade.INFO);
    }

    @Test
    void of_two_alike_the_one_that_began_last_stands_first() {
        Notice older = notice(Grade.RED, -3, null);
        Notice newer = notice(Grade.RED, -1, null);
        assertThat(InForce.of(List.of(older, newer), NOON).notices()).containsExactly(newer, older);
    }

    @Test
    void the_next_change_is_the_first_of_all_ends_and_beginnings() {
        Notice ends = notice(Grade.INFO, -1, 3);
        Notice begins = notice(Grade.RED, 2, null);
        InForce found = InForce.of(List.of(ends, begins), NOON);
        assertThat(found.notices()).containsExactly(ends);
        assertThat(found.until()).isEqualTo(NOON.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void an_open_notice_alone_changes_at_no_instant_that_is_known() {
        assertThat(InForce.of(List.of(notice(Grade.RED, -1, null)), NOON).until())
                .isNull();
        assertThat(InForce.of(List.of(), NOON).until()).isNull();
    }

    @Test
    void from_counts_and_until_does_not() {
        assertThat(InForce.of(List.of(notice(Grade.INFO, 0, 1)), NOON).notices())
                .hasSize(1);
        assertThat(InForce.of(List.of(notice(Grade.INFO, -1, 0)), NOON).notices())
                .isEmpty();
    }

    @Test
    void what_is_ended_before_it_began_was_never_shown() {
        Period planned = new Period(NOON.plus(HOUR), NOON.plus(HOUR.multipliedBy(5)));
        Period ended = planned.endedAt(NOON);
        assertThat(ended.covers(NOON)).isFalse();
        assertThat(ended.covers(NOON.plus(HOUR.multipliedBy(2)))).isFalse();
        assertThat(ended.isOver(NOON)).isTrue();
    }

    @Test
    void all_of_it_is_said_in_one_language() {
        var body = new Body(
                Map.of(
                        Language.NN, new Wording("Tittel", "Tekst", "", "Forklaring"),
                        Language.EN, new Wording("Title", "Text", "", "")),
                "");
        assertThat(body.in(Language.NB).language()).isEqualTo(Language.NN);
        assertThat(body.in(Language.SE).wording().title()).isEqualTo("Tittel");
        assertThat(body.in(Language.EN).wording().explanation()).isEmpty();
    }

    private static Notice notice(Grade grade, int from, @Nullable Integer until) {
        return new Notice(
                UUID.randomUUID(),
                "x",
                UUID.randomUUID(),
                new Saying(
                        new Extent.Everywhere(),
                        grade,
                        new Body(Map.of(), ""),
                        new Period(
                                NOON.plus(HOUR.multipliedBy(from)),
                                until == null ? null : NOON.plus(HOUR.multipliedBy(until)))),
                NOON);
    }
}
