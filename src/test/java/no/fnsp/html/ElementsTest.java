package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.fnsp.text.Accordion;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.Test;

class ElementsTest {

    @Test
    void nothingIsNothing() {
        assertThat(Elements.of(List.of())).isEmpty();
    }

    @Test
    void itemsThatFollowEachOtherAreOneListAndNumberingBeginsAnother() {
        assertThat(Elements.of(List.of(item(false, "a"), item(false, "b"), item(true, "c"), p("d"), item(true, "e"))))
                .containsExactly(
                        new Element.BulletList(texts("a", "b")),
                        new Element.NumberedList(texts("c")),
                        new Element.Paragraph(Markup.plain("d")),
                        new Element.NumberedList(texts("e")));
    }

    @Test
    void rowsAreOneTableAndAHeaderRowBeginsAnother() {
        assertThat(Elements.of(
                        List.of(row(true, "H"), row(false, "1"), row(false, "2"), row(true, "I"), row(false, "3"))))
                .containsExactly(
                        new Element.Table(texts("H"), List.of(texts("1"), texts("2"))),
                        new Element.Table(texts("I"), List.of(texts("3"))));
    }

    @Test
    void aTableNeedsNoHeaderAndNoRows() {
        assertThat(Elements.of(List.of(row(false, "1"))))
                .containsExactly(new Element.Table(List.of(), List.of(texts("1"))));
        assertThat(Elements.of(List.of(row(true, "H")))).containsExactly(new Element.Table(texts("H"), List.of()));
    }

    @Test
    void everyRowOfATableIsAsLongAsTheLongest() {
        assertThat(Elements.of(List.of(row(true, "H"), row(false, "1", "2", "3"), row(false, "4"))))
                .containsExactly(
                        new Element.Table(texts("H", "", ""), List.of(texts("1", "2", "3"), texts("4", "", ""))));
    }

    @Test
    void aFactBoxHoldsItsParagraphsAndAWarningStandsApart() {
        assertThat(Elements.of(List.of(
                        new Block.FactBox(BlockId.fresh(), Markup.plain("a")),
                        new Block.FactBox(BlockId.fresh(), Markup.plain("b")),
                        new Block.Warning(BlockId.fresh(), Markup.plain("c")),
                        new Block.Subheading(BlockId.fresh(), Markup.plain("d")))))
                .containsExactly(
                        new Element.FactBox(texts("a", "b")),
                        new Element.Warning(texts("c")),
                        new Element.Subheading(Markup.plain("d")));
    }

    @Test
    void paragraphs_under_one_summary_are_one_accordion() {
        assertThat(Elements.of(List.of(fold("a", "1"), fold("a", "2"), fold("b", ""), p("c"), fold("b", "3"))))
                .containsExactly(
                        new Element.Accordion("a", texts("1", "2")),
                        new Element.Accordion("b", List.of()),
                        new Element.Paragraph(Markup.plain("c")),
                        new Element.Accordion("b", texts("3")));
    }

    @Test
    void a_minor_subheading_with_nothing_to_stand_under_is_no_minor_one() {
        var minor = new Block.Subheading(BlockId.fresh(), Markup.plain("a"), true);
        assertThat(Elements.of(List.of(minor, minor)))
                .containsExactly(
                        new Element.Subheading(Markup.plain("a"), false),
                        new Element.Subheading(Markup.plain("a"), true));
    }

    private static Block fold(String summary, String text) {
        return new Accordion(BlockId.fresh(), summary, Markup.plain(text));
    }

    private static Block p(String text) {
        return new Block.Paragraph(BlockId.fresh(), Markup.plain(text));
    }

    private static Block item(boolean numbered, String text) {
        return new Block.ListItem(BlockId.fresh(), numbered, Markup.plain(text));
    }

    private static Block row(boolean header, String... cells) {
        return new Block.TableRow(BlockId.fresh(), header, texts(cells));
    }

    private static List<Markup> texts(String... words) {
        return Arrays.stream(words).map(Markup::plain).toList();
    }
}
