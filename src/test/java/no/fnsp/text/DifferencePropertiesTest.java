package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
class DifferencePropertiesTest {

    @Provide
    Arbitrary<List<Chapter>> texts() {
        return Edits.texts();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Edits.any();
    }

    @Provide
    Arbitrary<String> passages() {
        return Arbitraries.oneOf(
                Edits.words().list().ofMaxSize(6).map(words -> String.join(". ", words)),
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars("ab \n\r\t.!\u00a0\u2028å\ud83c")
                        .ofMaxLength(30));
    }

    /** Longer than is compared word by word, and then than is compared sentence by sentence. */
    @Provide
    Arbitrary<String> longPassages() {
        return Arbitraries.strings()
                .withChars("ab .\n\u00a0\u2028")
                .ofMinLength(1_000)
                .ofMaxLength(6_000);
    }

    @Property
    void each_side_reads_back_as_it_was_written(@ForAll("passages") String before, @ForAll("passages") String after) {
        var stretches = Stretches.between(before, after);
        assertThat(Stretches.before(stretches)).isEqualTo(before);
        assertThat(Stretches.after(stretches)).isEqualTo(after);
        assertThat(Stretches.between(before, after)).isEqualTo(stretches);
        assertThat(stretches).noneMatch(one -> one.words().isEmpty());
    }

    @Property(tries = 100)
    void so_does_each_side_of_what_is_long(
            @ForAll("longPassages") String before, @ForAll("longPassages") String after) {
        var stretches = Stretches.between(before, after);
        assertThat(Stretches.before(stretches)).isEqualTo(before);
        assertThat(Stretches.after(stretches)).isEqualTo(after);
    }

    @Property
    void a_passage_is_the_same_as_itself(@ForAll("passages") String passage) {
        assertThat(Stretches.between(passage, passage)).allMatch(one -> one.kind() == Stretch.Kind.SAME);
    }

    @Property
    void every_block_of_either_text_is_told_of_once_and_reads_back(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits my, @ForAll("edits") Edits their) {
        var before = my.of(base, "m");
        var after = their.of(base, "t");
        assertThatBothReadBack(before, after);
    }

    /** As when a text is saved: the ids are found again, splits and joins with them. */
    @Property
    void so_they_are_when_the_ids_were_assigned_by_aligning(
            @ForAll("texts") List<Chapter> before, @ForAll("texts") List<Chapter> other, @ForAll("edits") Edits edits) {
        assertThatBothReadBack(before, Alignment.toBase(before, edits.of(before, "n"), Sample.fresh()));
        assertThatBothReadBack(before, Alignment.toBase(before, other, Sample.fresh()));
    }

    private static void assertThatBothReadBack(List<Chapter> before, List<Chapter> after) {
        var difference = Difference.between(before, after);
        assertThat(difference).isEqualTo(Difference.between(before, after));
        var blocks = difference.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .toList();
        assertThat(blocks.stream().flatMap(block -> block.before().stream()))
                .containsExactlyInAnyOrderElementsOf(Sample.blocks(before));
        assertThat(blocks.stream().flatMap(block -> block.after().stream()))
                .containsExactlyElementsOf(Sample.blocks(after));
        for (var block : blocks) {
            assertThat(Stretches.before(block.words())).isEqualTo(words(block.before()));
            assertThat(Stretches.after(block.words())).isEqualTo(words(block.after()));
            assertThat(block.change() == Change.SAME).isEqualTo(block.before().equals(block.after()));
        }
        assertThat(difference.isNothing()).isEqualTo(bare(before).equals(bare(after)));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    private static List<Chapter> bare(List<Chapter> text) {
        return text.stream()
                .map(chapter -> new Chapter(
                        chapter.id(), chapter.role(), chapter.heading(), chapter.optional(), chapter.blocks()))
                .toList();
    }
}
