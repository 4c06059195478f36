package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class AlignmentPropertiesTest {

    @Provide
    Arbitrary<List<Chapter>> texts() {
        return Edits.texts();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Edits.any();
    }

    @Property
    void a_text_with_itself_is_itself(@ForAll("texts") List<Chapter> text) {
        assertThat(Alignment.toBase(text, text)).isEqualTo(text);
    }

    @Property
    void no_id_stands_twice_and_no_foreign_id_comes_in(
            @ForAll("texts") List<Chapter> base, @ForAll("texts") List<Chapter> other, @ForAll("edits") Edits edits) {
        var incoming = edits.of(base, "foreign");
        for (var aligned : List.of(
                Alignment.toBase(base, incoming, Sample.fresh()),
                Alignment.toBase(base, twice(incoming), Sample.fresh()),
                Alignment.toBase(base, other, Sample.fresh()),
                Alignment.toTranslation(base, other, Sample.fresh()))) {
            var ids = Sample.allIds(aligned);
            assertThat(ids).doesNotHaveDuplicates();
            var known = new HashSet<>(Sample.allIds(base));
            assertThat(ids)
                    .allMatch(id -> known.contains(id)
                            || id.value().startsWith("f") && !id.value().startsWith("foreign"));
        }
    }

    @Property
    void words_and_order_come_out_as_they_went_in(
            @ForAll("texts") List<Chapter> base, @ForAll("texts") List<Chapter> other, @ForAll("edits") Edits edits) {
        for (var incoming : List.of(other, edits.of(base, "x"), twice(other))) {
            assertThat(Sample.canonical(Alignment.toBase(base, incoming))).isEqualTo(Sample.canonical(incoming));
            assertThat(Sample.canonical(Alignment.toTranslation(base, incoming)))
                    .isEqualTo(Sample.canonical(incoming));
        }
    }

    @Property
    void it_is_deterministic_and_blind_to_the_ids_that_come_in(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits edits) {
        var incoming = edits.of(base, "x");
        var stripped = Alignment.toBase(List.of(), incoming);
        var once = Alignment.toBase(base, incoming, Sample.fresh());
        assertThat(Alignment.toBase(base, incoming, Sample.fresh())).isEqualTo(once);
        assertThat(Alignment.toBase(base, stripped, Sample.fresh())).isEqualTo(once);
    }

    @Property
    void what_is_aligned_is_aligned_the_same_again(@ForAll("texts") List<Chapter> base, @ForAll("edits") Edits edits) {
        var saved = Alignment.toBase(base, edits.of(base, "x"));
        var again = Alignment.toBase(saved, saved);
        assertThat(Sample.allIds(again)).isEqualTo(Sample.allIds(saved));
        assertThat(again).allMatch(chapter -> chapter.lineage().isEmpty());
    }

    @Property
    void the_longest_common_subsequence_is_one(
            @ForAll("letters") List<Integer> left, @ForAll("letters") List<Integer> right) {
        var partners = Lcs.of(left, right);
        var matched = IntStream.range(0, partners.length)
                .filter(j -> partners[j] >= 0)
                .toArray();
        int last = -1;
        for (int j : matched) {
            assertThat(partners[j]).isGreaterThan(last);
            assertThat(left.get(partners[j])).isEqualTo(right.get(j));
            last = partners[j];
        }
        assertThat(matched.length).isEqualTo(longest(left, right));
    }

    @Provide
    Arbitrary<List<Integer>> letters() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(9);
    }

    private static int longest(List<Integer> left, List<Integer> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        var lefter = left.subList(1, left.size());
        var righter = right.subList(1, right.size());
        return left.getFirst().equals(right.getFirst())
                ? 1 + longest(lefter, righter)
                : Math.max(longest(lefter, right), longest(left, righter));
    }

    private static List<Chapter> twice(List<Chapter> text) {
        return Stream.of(text, text).flatMap(List::stream).toList();
    }
}
