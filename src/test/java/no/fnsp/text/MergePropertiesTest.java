package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MergePropertiesTest {

    @Provide
    Arbitrary<List<Chapter>> texts() {
        return Edits.texts();
    }

    @Provide
    Arbitrary<Edits> edits() {
        return Edits.any();
    }

    @Property
    void no_change_of_mine_gives_theirs(@ForAll("texts") List<Chapter> base, @ForAll("edits") Edits edits) {
        var theirs = edits.of(base, "t");
        assertThat(Merge.of(base, base, theirs)).isEqualTo(new Merged(theirs, List.of()));
    }

    @Property
    void no_change_of_theirs_gives_mine(@ForAll("texts") List<Chapter> base, @ForAll("edits") Edits edits) {
        var mine = edits.of(base, "m");
        assertThat(Merge.of(base, mine, base)).isEqualTo(new Merged(mine, List.of()));
    }

    @Property
    void the_same_on_both_sides_gives_the_same(@ForAll("texts") List<Chapter> base, @ForAll("edits") Edits edits) {
        var both = edits.of(base, "n");
        assertThat(Merge.of(base, both, both)).isEqualTo(new Merged(both, List.of()));
    }

    @Property
    void it_is_deterministic_and_no_id_stands_twice(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits my, @ForAll("edits") Edits their) {
        var mine = my.of(base, "m");
        var theirs = their.of(base, "t");
        var merged = Merge.of(base, mine, theirs);
        assertThat(Merge.of(base, mine, theirs)).isEqualTo(merged);
        assertThat(Sample.allIds(merged.chapters())).doesNotHaveDuplicates();
    }

    @Property
    void nothing_that_either_wrote_is_lost(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits my, @ForAll("edits") Edits their) {
        var mine = my.of(base, "m");
        var theirs = their.of(base, "t");
        var merged = Merge.of(base, mine, theirs);
        var found = found(merged);
        assertThat(found).containsAll(written(base, mine)).containsAll(written(base, theirs));
        assertThat(headings(merged))
                .containsAll(writtenHeadings(base, mine))
                .containsAll(writtenHeadings(base, theirs));
    }

    /** A block that both kept is kept, and one that only one deleted is told of or gone, never back. */
    @Property
    void what_nobody_touched_stays_and_what_somebody_deleted_goes(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits my, @ForAll("edits") Edits their) {
        var mine = my.of(base, "m");
        var theirs = their.of(base, "t");
        var merged = Merge.of(base, mine, theirs);
        var result = Sample.blocks(merged.chapters());
        var disputed = merged.conflicts().stream().map(Conflict::block).collect(Collectors.toSet());
        for (var block : Sample.blocks(base)) {
            boolean deleted = !ids(mine).contains(block.id()) || !ids(theirs).contains(block.id());
            if (!deleted) {
                assertThat(ids(merged.chapters())).contains(block.id());
            } else if (!disputed.contains(block.id())) {
                assertThat(result).extracting(Block::id).doesNotContain(block.id());
            }
        }
    }

    @Property
    void in_a_conflict_mine_stands(
            @ForAll("texts") List<Chapter> base, @ForAll("edits") Edits my, @ForAll("edits") Edits their) {
        var mine = my.of(base, "m");
        var merged = Merge.of(base, mine, their.of(base, "t"));
        for (var conflict : merged.conflicts()) {
            if (!conflict.block().equals(conflict.chapter())) {
                var stands = Sample.blocks(merged.chapters()).stream()
                        .filter(block -> block.id().equals(conflict.block()))
                        .findFirst()
                        .orElse(null);
                assertThat(stands).isEqualTo(conflict.mine());
            }
        }
    }

    private static Set<BlockId> ids(List<Chapter> text) {
        return new HashSet<>(Sample.allIds(text));
    }

    private static Set<Block> found(Merged merged) {
        var found = new HashSet<>(Sample.blocks(merged.chapters()));
        merged.conflicts().forEach(conflict -> {
            add(found, conflict.mine());
            add(found, conflict.theirs());
        });
        return found;
    }

    private static void add(Set<Block> blocks, @Nullable Block block) {
        if (block != null) {
            blocks.add(block);
        }
    }

    private static Set<Block> written(List<Chapter> base, List<Chapter> side) {
        var written = new HashSet<>(Sample.blocks(side));
        Sample.blocks(base).forEach(written::remove);
        return written;
    }

    private record Heading(BlockId chapter, String words) {}

    private static Set<Heading> headings(Merged merged) {
        var headings = new HashSet<Heading>(headings(merged.chapters(), chapter -> chapter.heading()));
        merged.conflicts().stream()
                .flatMap(conflict ->
                        Stream.of(conflict.mine(), conflict.theirs()).filter(Objects::nonNull))
                .map(block -> new Heading(block.id(), block.words()))
                .forEach(headings::add);
        return headings;
    }

    private static Set<Heading> writtenHeadings(List<Chapter> base, List<Chapter> side) {
        var written = headings(side, Chapter::heading);
        written.removeAll(headings(base, Chapter::heading));
        return written;
    }

    private static Set<Heading> headings(List<Chapter> text, Function<Chapter, String> words) {
        return text.stream()
                .map(chapter -> new Heading(chapter.id(), words.apply(chapter)))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
