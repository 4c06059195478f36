package no.fnsp.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.fnsp.text.Block;
import no.fnsp.text.Edits;
import no.fnsp.text.Markup;
import org.jspecify.annotations.Nullable;

/** Nobody's words vanish when two have written in one text: title and lead as little as the chapters. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class TextMergePropertiesTest {

    /** What somebody does to a text; places are numbers that fit any. */
    record Writing(@Nullable String title, List<Step> lead, Edits edits) {

        record Step(int what, int at, String words) {}

        Text of(Text base, String prefix) {
            var paragraphs = new ArrayList<>(base.lead());
            lead.forEach(step -> take(step, paragraphs));
            return new Text(title == null ? base.title() : title, paragraphs, edits.of(base.chapters(), prefix));
        }

        private static void take(Step step, List<Markup> lead) {
            if (step.what == 0 || lead.isEmpty()) {
                lead.add(Math.min(step.at, lead.size()), Markup.plain(step.words));
            } else if (step.what == 1) {
                lead.remove(step.at % lead.size());
            } else {
                lead.set(step.at % lead.size(), Markup.plain(step.words));
            }
        }
    }

    @Provide
    Arbitrary<Text> texts() {
        return Combinators.combine(Edits.words(), Edits.words().list().ofMaxSize(4), Edits.texts())
                .as((title, lead, chapters) ->
                        new Text(title, lead.stream().map(Markup::plain).toList(), chapters));
    }

    @Provide
    Arbitrary<Writing> writings() {
        var steps = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Edits.words())
                .as(Writing.Step::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(Edits.words().injectNull(0.5), steps, Edits.any())
                .as(Writing::new);
    }

    @Property
    void no_change_of_mine_gives_theirs(@ForAll("texts") Text base, @ForAll("writings") Writing writing) {
        Text theirs = writing.of(base, "t");
        assertThat(base.mergedWith(base, theirs)).isEqualTo(new MergedBody(theirs, List.of(), List.of()));
    }

    @Property
    void no_change_of_theirs_gives_mine(@ForAll("texts") Text base, @ForAll("writings") Writing writing) {
        Text mine = writing.of(base, "m");
        assertThat(mine.mergedWith(base, base)).isEqualTo(new MergedBody(mine, List.of(), List.of()));
    }

    @Property
    void the_same_on_both_sides_gives_the_same(@ForAll("texts") Text base, @ForAll("writings") Writing writing) {
        Text both = writing.of(base, "n");
        assertThat(both.mergedWith(base, both)).isEqualTo(new MergedBody(both, List.of(), List.of()));
    }

    @Property
    void the_same_written_twice_under_other_ids_is_there_once(
            @ForAll("texts") Text base, @ForAll("writings") Writing writing) {
        Text theirs = writing.of(base, "t");
        MergedBody merged = writing.of(base, "m").mergedWith(base, theirs);
        assertThat(merged.body().canonical()).isEqualTo(theirs.canonical());
    }

    @Property
    void nobodys_words_vanish(
            @ForAll("texts") Text base, @ForAll("writings") Writing my, @ForAll("writings") Writing their) {
        Text mine = my.of(base, "m");
        Text theirs = their.of(base, "t");
        MergedBody merged = mine.mergedWith(base, theirs);
        assertThat(merged).isEqualTo(mine.mergedWith(base, theirs));
        for (Text side : List.of(mine, theirs)) {
            assertThat(titles(merged))
                    .contains(side.title().equals(base.title()) ? titles(merged).getFirst() : side.title());
            assertThat(leads(merged))
                    .containsAll(
                            written(side, base, text -> text.lead().stream().map(Markup::text)));
            assertThat(blocks(merged)).containsAll(written(side, base, TextMergePropertiesTest::blocks));
        }
    }

    private static List<String> titles(MergedBody merged) {
        return Stream.concat(
                        Stream.of(merged.body().title()),
                        merged.disputed().stream().flatMap(one -> Stream.of(one.mine(), one.theirs())))
                .toList();
    }

    private static List<String> leads(MergedBody merged) {
        return Stream.concat(merged.body().lead().stream().map(Markup::text), disputed(merged))
                .toList();
    }

    private static List<String> blocks(MergedBody merged) {
        return Stream.concat(blocks(merged.body()), disputed(merged)).toList();
    }

    private static Stream<String> disputed(MergedBody merged) {
        return merged.conflicts().stream()
                .flatMap(conflict -> Stream.of(conflict.mine(), conflict.theirs()))
                .filter(block -> block != null)
                .map(Block::words);
    }

    private static Stream<String> blocks(Body body) {
        return body.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .map(Block::words);
    }

    private static List<String> written(Text side, Text base, Function<Text, Stream<String>> part) {
        List<String> before = part.apply(base).toList();
        return part.apply(side).filter(words -> !before.contains(words)).toList();
    }
}
