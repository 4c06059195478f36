package no.fnsp.text;

import static no.fnsp.text.Sample.after;
import static no.fnsp.text.Sample.before;
import static no.fnsp.text.Sample.p;
import static no.fnsp.text.Sample.section;
import static no.fnsp.text.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an editor is told of two versions of a text. */
class DifferenceTest {

    private static final List<Chapter> BASE = text(
            before("c1", p("a", "Du må faste i seks timer."), p("b", "Slutt å røyke."), p("c", "Ta med krykker.")),
            after("c2", p("d", "Du reiser hjem samme dag.")));

    @Test
    void nothing_differs_in_the_same_text() {
        assertThat(Difference.between(BASE, BASE).isNothing()).isTrue();
    }

    @Test
    void a_changed_block_is_told_word_by_word() {
        assertThat(told(text(
                        before(
                                "c1",
                                p("a", "Du må faste i åtte timer."),
                                p("b", "Slutt å røyke."),
                                p("c", "Ta med krykker.")),
                        BASE.getLast())))
                .containsExactly(
                        "CHANGED c1",
                        "CHANGED Du må faste i [seks]{åtte} timer.",
                        "SAME Slutt å røyke.",
                        "SAME Ta med krykker.",
                        "SAME c2",
                        "SAME Du reiser hjem samme dag.");
    }

    @Test
    void what_was_removed_stands_after_what_it_followed() {
        assertThat(told(text(
                        before("c1", p("a", "Du må faste i seks timer."), p("n", "Dusj."), p("c", "Ta med krykker.")),
                        BASE.getLast())))
                .containsSubsequence("SAME Du må faste i seks timer.", "REMOVED [Slutt å røyke.]", "ADDED {Dusj.}");
    }

    @Test
    void a_block_that_was_moved_is_told_of_where_it_stands_now() {
        assertThat(told(text(
                        before("c1", p("a", "Du må faste i seks timer."), p("c", "Ta med krykker.")),
                        after("c2", p("d", "Du reiser hjem samme dag."), p("b", "Slutt å røyke.")))))
                .containsExactly(
                        "CHANGED c1",
                        "SAME Du må faste i seks timer.",
                        "SAME Ta med krykker.",
                        "CHANGED c2",
                        "SAME Du reiser hjem samme dag.",
                        "SAME Slutt å røyke. moved from c1");
        assertThat(told(text(
                        before(
                                "c1",
                                p("c", "Ta med krykker."),
                                p("a", "Du må faste i seks timer."),
                                p("b", "Slutt å røyke.")),
                        BASE.getLast())))
                .contains("SAME Ta med krykker. moved");
    }

    @Test
    void chapters_come_go_and_change_places() {
        assertThat(told(text(section("n", "Kjøring", p("x", "Ikke kjør.")), BASE.getLast())))
                .containsExactly(
                        "REMOVED c1",
                        "REMOVED [Du må faste i seks timer.]",
                        "REMOVED [Slutt å røyke.]",
                        "REMOVED [Ta med krykker.]",
                        "ADDED n",
                        "ADDED {Ikke kjør.}",
                        "SAME c2",
                        "SAME Du reiser hjem samme dag.");
        assertThat(Difference.between(BASE, BASE.reversed()).chapters())
                .extracting(ChapterDifference::moved)
                .containsExactly(false, true);
    }

    @Test
    void another_heading_is_told_word_by_word() {
        var was = text(section("c", "Hva du kan gjøre selv"));
        var is = text(section("c", "Hva du bør gjøre selv"));
        var chapter = Difference.between(was, is).chapters().getFirst();
        assertThat(chapter.change()).isEqualTo(Change.CHANGED);
        assertThat(words(chapter.heading())).isEqualTo("Hva du [kan]{bør} gjøre selv");
    }

    @Test
    void a_block_that_was_split_is_told_of_as_one() {
        var was = text(before("c1", p("a", "Du må faste. Slutt å røyke. Ta med krykker."), p("b", "Ring oss.")));
        var is = Alignment.toBase(was, Sample.words("Du må faste.", "Slutt å røyke.", "Ta med krykker.", "Ring oss."));
        assertThat(told(was, is))
                .containsExactly(
                        "CHANGED c1", "SPLIT Du må faste.[ ]{/}Slutt å røyke.[ ]{/}Ta med krykker.", "SAME Ring oss.");
    }

    @Test
    void so_is_one_that_was_split_twice() {
        var was = text(before("c1", p("a", "Du må faste. Slutt å røyke. Ta med krykker.")));
        var once = text(new Chapter(
                Sample.id("c1"),
                Role.BEFORE,
                "",
                false,
                List.of(p("a", "Du må faste."), p("n", "Slutt å røyke."), p("m", "Ta med krykker.")),
                java.util.Map.of(
                        Sample.id("n"), Lineage.split(Sample.id("a")), Sample.id("m"), Lineage.split(Sample.id("n")))));
        assertThat(told(was, once)).hasSize(2).contains("SPLIT Du må faste.[ ]{/}Slutt å røyke.[ ]{/}Ta med krykker.");
    }

    @Test
    void blocks_that_were_joined_are_told_of_as_one() {
        var was = text(before("c1", p("a", "Du må faste."), p("b", "Slutt å røyke."), p("c", "Ring oss.")));
        var is = Alignment.toBase(was, Sample.words("Du må faste. Slutt å røyke.", "Ring oss."));
        assertThat(told(was, is))
                .containsExactly("CHANGED c1", "JOINED Du må faste.[/]{ }Slutt å røyke.", "SAME Ring oss.");
    }

    @Test
    void another_link_under_the_same_words_is_a_change_of_markup_alone() {
        var was = text(before("c1", p("a", "<a href=\"https://helsenorge.no/en\">Les mer</a>")));
        var is = text(before("c1", p("a", "<a href=\"https://helsenorge.no/to\">Les mer</a>")));
        var block = Difference.between(was, is).chapters().getFirst().blocks().getFirst();
        assertThat(block.change()).isEqualTo(Change.CHANGED);
        assertThat(block.isMarkupAlone()).isTrue();
    }

    private static List<String> told(List<Chapter> is) {
        return told(BASE, is);
    }

    private static List<String> told(List<Chapter> was, List<Chapter> is) {
        return Difference.between(was, is).chapters().stream()
                .flatMap(chapter -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(chapter.change() + " "
                                + (chapter.after() == null ? chapter.before() : chapter.after()).id()),
                        chapter.blocks().stream().map(DifferenceTest::told)))
                .toList();
    }

    private static String told(BlockDifference block) {
        return block.change() + " " + words(block.words()) + (block.moved() ? " moved" : "")
                + (block.from() == null ? "" : " from " + block.from());
    }

    private static String words(List<Stretch> stretches) {
        return stretches.stream()
                .map(one -> switch (one.kind()) {
                    case SAME -> one.words();
                    case ADDED -> "{" + one.words() + "}";
                    case REMOVED -> "[" + one.words() + "]";
                })
                .collect(Collectors.joining())
                .replace("\n", "/");
    }
}
