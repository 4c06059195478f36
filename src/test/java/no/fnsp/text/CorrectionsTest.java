package no.fnsp.text;

import static no.fnsp.text.Sample.after;
import static no.fnsp.text.Sample.before;
import static no.fnsp.text.Sample.id;
import static no.fnsp.text.Sample.ids;
import static no.fnsp.text.Sample.p;
import static no.fnsp.text.Sample.section;
import static no.fnsp.text.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CorrectionsTest {

    private static final List<Chapter> HEAD =
            text(before("c1", p("a", "Ta 5 mg."), p("b", "Nytt om mat."), p("c", "Ring oss.")));

    @Test
    void a_correction_is_told_by_paragraph() {
        var after =
                text(before("c1", p("a", "Ta 50 mg."), p("n", "Ikke mer."), p("c", "Ring oss.")), section("s", "Mer"));
        assertThat(Corrections.between(HEAD, after).operations())
                .containsExactly(
                        new Correction.Replaced(id("a"), p("a", "Ta 50 mg.")),
                        new Correction.Inserted(id("c1"), id("a"), p("n", "Ikke mer.")),
                        new Correction.ChapterInserted(id("c1"), section("s", "Mer")),
                        new Correction.Removed(id("b")));
    }

    @Test
    void a_correction_carries_no_other_change_to_an_older_edition() {
        var older = text(
                before("c1", p("a", "Ta 5 mg."), p("b", "Gammelt om mat."), p("x", "Utgått."), p("c", "Ring oss.")));
        var after = text(before("c1", p("a", "Ta 50 mg."), p("b", "Nytt om mat."), p("c", "Ring oss.")));
        assertThat(Corrections.between(HEAD, after).applyTo(older))
                .isEqualTo(text(before(
                        "c1", p("a", "Ta 50 mg."), p("b", "Gammelt om mat."), p("x", "Utgått."), p("c", "Ring oss."))));
    }

    @Test
    void what_followed_a_paragraph_that_the_older_edition_lacks_stands_last_in_its_chapter() {
        var older = text(before("c1", p("a", "Ta 5 mg."), p("x", "Utgått.")));
        var after = text(
                before("c1", p("a", "Ta 5 mg."), p("b", "Nytt om mat."), p("n", "Ikke mer."), p("c", "Ring oss.")));
        assertThat(ids(Corrections.between(HEAD, after).applyTo(older))).isEqualTo("c1 a x n");
    }

    @Test
    void what_has_no_place_in_an_older_edition_is_told() {
        var older = text(after("c2", p("a", "Ta 5 mg.")));
        var after = text(before("c1", p("a", "Ta 50 mg."), p("b", "Rettet."), p("n", "Nytt.")));
        var corrections = Corrections.between(HEAD, after);
        assertThat(corrections.applyTo(older)).isEqualTo(text(after("c2", p("a", "Ta 50 mg."))));
        assertThat(corrections.withoutPlaceIn(older))
                .containsExactly(
                        new Correction.Replaced(id("b"), p("b", "Rettet.")),
                        new Correction.Inserted(id("c1"), id("b"), p("n", "Nytt.")));
        assertThat(corrections.withoutPlaceIn(HEAD)).isEmpty();
    }

    @Test
    void a_paragraph_that_an_older_edition_has_in_other_words_is_left_to_a_person() {
        var older = text(before("c1", p("a", "Ta 3 mg."), p("b", "Nytt om mat."), p("c", "Ring oss.")));
        var after = text(before("c1", p("a", "Ta 50 mg."), p("b", "Rettet om mat.")));
        var corrections = Corrections.between(HEAD, after);
        assertThat(corrections.carryingNothingElse(HEAD, older).operations())
                .containsExactly(
                        new Correction.Replaced(id("b"), p("b", "Rettet om mat.")), new Correction.Removed(id("c")));
        assertThat(corrections.carryingNothingElse(HEAD, HEAD)).isEqualTo(corrections);
        assertThat(corrections.carryingNothingElse(HEAD, after)).isEqualTo(corrections);
    }

    @Test
    void a_removed_chapter_stays_where_it_has_other_paragraphs() {
        var head = text(before("c1", p("a", "En")), after("c2", p("b", "To")));
        var corrections = Corrections.between(head, text(before("c1", p("a", "En"))));
        assertThat(ids(corrections.applyTo(head))).isEqualTo("c1 a");
        var older = text(after("c2", p("b", "To"), p("x", "Gammelt")));
        assertThat(ids(corrections.applyTo(older))).isEqualTo("c2 x");
        assertThat(corrections.withoutPlaceIn(older)).containsExactly(new Correction.ChapterRemoved(id("c2")));
    }

    @Test
    void a_heading_and_an_option_are_corrected_apart() {
        var head = text(section("s", "Mat", p("a", "En")));
        var after = text(section("s", "Mat og drikke", p("a", "En")));
        var older = text(section("s", "Gammelt", p("a", "En")).optional(true));
        assertThat(Corrections.between(head, after).applyTo(older))
                .isEqualTo(text(section("s", "Mat og drikke", p("a", "En")).optional(true)));
    }

    @Test
    void a_block_that_was_only_moved_stays() {
        var moved = text(before("c1", p("c", "Ring oss."), p("a", "Ta 5 mg."), p("b", "Nytt om mat.")));
        assertThat(Corrections.between(HEAD, moved).isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<List<Chapter>> texts() {
        return Edits.texts();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Edits.any();
    }

    @Provide
    Arbitrary<Edits> withoutMoves() {
        return Edits.withoutMoves();
    }

    @Property
    void corrections_between_two_texts_make_the_one_say_what_the_other_does(
            @ForAll("texts") List<Chapter> before, @ForAll("withoutMoves") Edits edits) {
        var after = edits.of(before, "n");
        var corrections = Corrections.between(before, after);
        assertThat(corrections.applyTo(before)).isEqualTo(after);
        assertThat(corrections.applyTo(after)).isEqualTo(after);
        assertThat(corrections.withoutPlaceIn(before)).isEmpty();
    }

    @Property
    void in_an_older_edition_only_what_is_named_changes(
            @ForAll("texts") List<Chapter> older, @ForAll("edits") Edits since, @ForAll("edits") Edits critical) {
        var head = since.of(older, "h");
        var corrections = Corrections.between(head, critical.of(head, "n"));
        var corrected = corrections.applyTo(older);
        var named = corrections.operations().stream()
                .flatMap(CorrectionsTest::named)
                .collect(Collectors.toSet());
        assertThat(others(corrected, named)).isEqualTo(others(older, named));
        assertThat(Sample.allIds(corrected)).doesNotHaveDuplicates();
        assertThat(named).containsAll(changed(older, corrected));
    }

    private static Stream<BlockId> named(Correction correction) {
        return switch (correction) {
            case Correction.Replaced replaced -> Stream.of(replaced.id());
            case Correction.Removed removed -> Stream.of(removed.id());
            case Correction.Inserted inserted -> Stream.of(inserted.block().id());
            case Correction.HeadingChanged changed -> Stream.of(changed.chapter());
            case Correction.OptionChanged changed -> Stream.of(changed.chapter());
            case Correction.ChapterInserted inserted ->
                Stream.of(inserted.chapter().id());
            case Correction.ChapterRemoved removed -> Stream.of(removed.chapter());
        };
    }

    /** Everything that is not named, in its order. */
    private static List<Object> others(List<Chapter> text, Set<BlockId> named) {
        return text.stream()
                .flatMap(chapter -> Stream.concat(
                        named.contains(chapter.id()) ? Stream.of() : Stream.of(chapter.id() + " " + chapter.heading()),
                        chapter.blocks().stream().filter(block -> !named.contains(block.id()))))
                .map(Object.class::cast)
                .toList();
    }

    private static Set<BlockId> changed(List<Chapter> older, List<Chapter> corrected) {
        var changed = new HashSet<>(Sample.blocks(corrected));
        Sample.blocks(older).forEach(changed::remove);
        return changed.stream().map(Block::id).collect(Collectors.toSet());
    }
}
