package no.fnsp.text;

import static no.fnsp.text.Sample.after;
import static no.fnsp.text.Sample.before;
import static no.fnsp.text.Sample.h;
import static no.fnsp.text.Sample.id;
import static no.fnsp.text.Sample.ids;
import static no.fnsp.text.Sample.p;
import static no.fnsp.text.Sample.section;
import static no.fnsp.text.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final List<Chapter> BASE =
            text(before("c1", p("a", "En"), p("b", "To"), p("c", "Tre")), after("c2", p("d", "Fire")));

    private static final Chapter AFTER = BASE.getLast();

    @Test
    void different_paragraphs_changed_on_both_sides_merge() {
        var mine = text(before("c1", p("a", "Min"), p("b", "To"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("b", "To"), p("c", "Deres")), AFTER);
        var merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.chapters())
                .isEqualTo(text(before("c1", p("a", "Min"), p("b", "To"), p("c", "Deres")), AFTER));
        assertThat(merged.settled()).isTrue();
    }

    @Test
    void the_same_paragraph_changed_differently_is_a_conflict_that_holds_all_three() {
        var mine = text(before("c1", p("a", "Min"), p("b", "To"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "Deres"), p("b", "To"), p("c", "Tre")), AFTER);
        var merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.chapters()).isEqualTo(mine);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(id("c1"), id("a"), p("a", "En"), p("a", "Min"), p("a", "Deres")));
    }

    @Test
    void the_same_change_on_both_sides_is_no_conflict() {
        var both = text(before("c1", p("a", "Ny"), p("c", "Tre")), AFTER);
        assertThat(Merge.of(BASE, both, both)).isEqualTo(new Merged(both, List.of()));
    }

    @Test
    void deleted_on_one_side_only_is_deleted() {
        var shorter = text(before("c1", p("a", "En"), p("c", "Tre")), AFTER);
        assertThat(Merge.of(BASE, shorter, BASE)).isEqualTo(new Merged(shorter, List.of()));
        assertThat(Merge.of(BASE, BASE, shorter)).isEqualTo(new Merged(shorter, List.of()));
    }

    @Test
    void deleted_by_them_and_changed_by_me_is_a_conflict_and_mine_stays() {
        var mine = text(before("c1", p("a", "En"), p("b", "Min"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("c", "Tre")), AFTER);
        var merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.chapters()).isEqualTo(mine);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(id("c1"), id("b"), p("b", "To"), p("b", "Min"), null));
    }

    @Test
    void deleted_by_me_and_changed_by_them_is_a_conflict_and_stays_deleted() {
        var mine = text(before("c1", p("a", "En"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("b", "Deres"), p("c", "Tre")), AFTER);
        var merged = Merge.of(BASE, mine, theirs);
        assertThat(merged.chapters()).isEqualTo(mine);
        assertThat(merged.conflicts())
                .containsExactly(new Conflict(id("c1"), id("b"), p("b", "To"), null, p("b", "Deres")));
    }

    @Test
    void what_both_inserted_at_a_place_stands_there_theirs_first() {
        var mine = text(before("c1", p("a", "En"), p("m1", "x"), p("m2", "y"), p("b", "To"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("t1", "x"), p("t2", "y"), p("b", "To"), p("c", "Tre")), AFTER);
        assertThat(ids(Merge.of(BASE, mine, theirs).chapters())).isEqualTo("c1 a t1 t2 m1 m2 b c c2 d");
    }

    @Test
    void what_is_inserted_first_in_a_chapter_stands_first() {
        var mine = text(before("c1", p("m", "x"), p("a", "En"), p("b", "To"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("t", "x"), p("a", "En"), p("b", "To"), p("c", "Tre")), AFTER);
        assertThat(ids(Merge.of(BASE, mine, theirs).chapters())).isEqualTo("c1 t m a b c c2 d");
    }

    @Test
    void what_is_inserted_goes_with_the_paragraph_it_followed() {
        var mine = text(before("c1", p("c", "Tre"), p("a", "En"), p("b", "To")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("b", "To"), p("c", "Tre"), p("t", "etter tre")), AFTER);
        assertThat(ids(Merge.of(BASE, mine, theirs).chapters())).isEqualTo("c1 c t a b c2 d");
    }

    @Test
    void what_followed_a_deleted_paragraph_follows_the_one_before() {
        var mine = text(before("c1", p("a", "En"), p("b", "To"), p("m", "ny"), p("c", "Tre")), AFTER);
        var theirs = text(before("c1", p("a", "En"), p("c", "Tre")), AFTER);
        assertThat(ids(Merge.of(BASE, mine, theirs).chapters())).isEqualTo("c1 a m c c2 d");
    }

    @Test
    void one_moves_and_the_other_rewrites() {
        var mine = text(before("c1", p("b", "To"), p("c", "Tre")), after("c2", p("d", "Fire"), p("a", "En")));
        var theirs = text(before("c1", p("a", "Deres"), p("b", "To"), p("c", "Tre")), AFTER);
        assertThat(Merge.of(BASE, mine, theirs))
                .isEqualTo(new Merged(
                        text(before("c1", p("b", "To"), p("c", "Tre")), after("c2", p("d", "Fire"), p("a", "Deres"))),
                        List.of()));
        assertThat(Merge.of(BASE, theirs, mine).chapters())
                .isEqualTo(Merge.of(BASE, mine, theirs).chapters());
    }

    @Test
    void both_move_the_same_and_mine_stands() {
        var mine = text(before("c1", p("b", "To"), p("c", "Tre"), p("a", "En")), AFTER);
        var theirs = text(before("c1", p("b", "To"), p("c", "Tre")), after("c2", p("d", "Fire"), p("a", "En")));
        assertThat(Merge.of(BASE, mine, theirs).chapters()).isEqualTo(theirs);
        assertThat(Merge.of(BASE, theirs, mine).chapters()).isEqualTo(theirs);
        var elsewhere = text(before("c1", p("b", "To"), p("a", "En"), p("c", "Tre")), AFTER);
        assertThat(Merge.of(BASE, mine, elsewhere).chapters()).isEqualTo(mine);
    }

    @Test
    void moved_to_another_chapter_and_deleted_is_a_conflict() {
        var moved = text(before("c1", p("b", "To"), p("c", "Tre")), after("c2", p("d", "Fire"), p("a", "En")));
        var deleted = text(before("c1", p("b", "To"), p("c", "Tre")), AFTER);
        assertThat(Merge.of(BASE, moved, deleted).chapters()).isEqualTo(moved);
        assertThat(Merge.of(BASE, moved, deleted).conflicts()).hasSize(1);
        assertThat(Merge.of(BASE, deleted, moved).chapters()).isEqualTo(deleted);
        assertThat(Merge.of(BASE, deleted, moved).conflicts()).hasSize(1);
    }

    @Test
    void headings_are_merged_as_paragraphs_are() {
        var base = text(section("s", "Mat", p("a", "En")));
        var mine = text(section("s", "Mat og drikke", p("a", "En")));
        var theirs = text(section("s", "Kosthold", p("a", "Deres")));
        var merged = Merge.of(base, mine, theirs);
        assertThat(merged.chapters()).isEqualTo(text(section("s", "Mat og drikke", p("a", "Deres"))));
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict(id("s"), id("s"), h("s", "Mat"), h("s", "Mat og drikke"), h("s", "Kosthold")));
        assertThat(Merge.of(base, base, theirs).chapters()).isEqualTo(theirs);
    }

    @Test
    void what_i_wrote_in_a_chapter_they_deleted_keeps_it_standing() {
        var mine = text(BASE.getFirst(), after("c2", p("d", "Fire"), p("m", "Mitt")));
        var merged = Merge.of(BASE, mine, text(BASE.getFirst()));
        assertThat(merged.chapters()).isEqualTo(text(BASE.getFirst(), after("c2", p("m", "Mitt"))));
        assertThat(merged.conflicts()).extracting(Conflict::block).containsExactly(id("c2"));
    }

    @Test
    void what_they_wrote_in_a_chapter_i_deleted_is_a_conflict() {
        var theirs = text(BASE.getFirst(), after("c2", p("d", "Fire"), p("t", "Deres")));
        var merged = Merge.of(BASE, text(BASE.getFirst()), theirs);
        assertThat(merged.chapters()).isEqualTo(text(BASE.getFirst()));
        assertThat(merged.conflicts()).containsExactly(new Conflict(id("c2"), id("t"), null, null, p("t", "Deres")));
    }

    @Test
    void new_chapters_stand_after_the_one_they_followed_theirs_first() {
        var mine = text(BASE.getFirst(), section("m", "Mitt"), AFTER);
        var theirs = text(BASE.getFirst(), section("t", "Deres"), AFTER);
        assertThat(ids(Merge.of(BASE, mine, theirs).chapters())).isEqualTo("c1 a b c t m c2 d");
    }

    @Test
    void the_blocks_of_one_chapter_can_be_merged_alone() {
        var merged = Merge.ofBlocks(
                id("c"),
                List.of(p("a", "En"), p("b", "To")),
                List.of(p("a", "Min"), p("b", "To")),
                List.of(p("a", "En"), p("b", "To"), p("t", "Deres")));
        assertThat(merged.chapters().getFirst().blocks()).containsExactly(p("a", "Min"), p("b", "To"), p("t", "Deres"));
    }

    @Test
    void a_text_with_an_id_twice_is_refused() {
        var broken = text(before("c1", p("a", "En"), p("a", "To")));
        assertThatThrownBy(() -> Merge.of(BASE, broken, BASE)).isInstanceOf(IllegalArgumentException.class);
    }
}
