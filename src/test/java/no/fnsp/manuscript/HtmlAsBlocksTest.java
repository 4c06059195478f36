package no.fnsp.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.manuscript.Manuscript.Dropped;
import no.fnsp.manuscript.Manuscript.Measure;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HtmlAsBlocksTest {

    private static final UUID MEDIA = UUID.fromString("019a0000-0000-7000-8000-00000000a001");

    private static Manuscript.Read read(String html) {
        return (Manuscript.Read) HtmlAsBlocks.read(html);
    }

    private static List<String> said(String html) {
        return read(html).blocks().stream().map(Block::canonical).toList();
    }

    @Test
    void the_editors_html_is_small_and_plain() {
        assertThat(BlocksAsHtml.write(List.of(
                        new Block.Subheading(new BlockId("a"), Markup.plain("Mat")),
                        new Block.ListItem(new BlockId("b"), false, Markup.plain("Brød")),
                        new Block.ListItem(new BlockId("c"), false, Markup.plain("Melk")),
                        new Block.TableRow(new BlockId("d"), true, List.of(Markup.plain("Dag"))),
                        new Block.TableRow(new BlockId("e"), false, List.of(Markup.plain("Man"))),
                        new Block.FactBox(new BlockId("f"), Markup.plain("Fakta")),
                        new Picture(new BlockId("g"), MEDIA, "En \"hånd\"", false, Markup.EMPTY))))
                .isEqualTo("<h3 data-id=\"a\">Mat</h3><ul><li data-id=\"b\">Brød</li><li data-id=\"c\">Melk</li></ul>"
                        + "<table><tr data-id=\"d\"><th>Dag</th></tr><tr data-id=\"e\"><td>Man</td></tr></table>"
                        + "<aside class=\"fact-box\"><p data-id=\"f\">Fakta</p></aside>"
                        + "<figure data-id=\"g\" data-media=\"" + MEDIA
                        + "\" data-alt=\"En &quot;hånd&quot;\"><figcaption></figcaption></figure>");
    }

    @Test
    void an_id_is_a_hint_that_is_taken_once() {
        assertThat(read("<p data-id=\"a1\">en</p><p data-id=\"a1\">to</p><p data-id=\"<x>\">tre</p>").blocks().stream()
                        .map(Block::id))
                .startsWith(new BlockId("a1"))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void what_stands_anywhere_becomes_paragraphs_in_order() {
        assertThat(said("løst <b>ord</b><div>en<div>to</div>tre</div><section><p>fire</p></section><hr><pre>fem</pre>"
                        + "<dl><dt>seks</dt><dd>sju</dd></dl><blockquote><p>åtte</p></blockquote><p>&nbsp;</p>"))
                .containsExactly(
                        "p løst <strong>ord</strong>",
                        "p en",
                        "p to",
                        "p tre",
                        "p fire",
                        "p fem",
                        "p seks",
                        "p sju",
                        "p åtte");
    }

    @Test
    void headings_have_two_levels() {
        assertThat(said("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>"))
                .containsExactly("h a", "h b", "h c", "hh d", "hh e", "hh f");
    }

    @Test
    void a_list_in_a_list_stands_after_the_item_it_hung_on() {
        var read = read(
                "<ul><li>en<ol><li>inni</li></ol>etter</li><li><p>to</p><p>mer</p></li><ul><li>løs</li></ul></ul>");
        assertThat(read.blocks().stream().map(Block::canonical))
                .containsExactly("- en", "1 inni", "- etter", "- to<br>mer", "- løs");
        assertThat(read.dropped()).isEqualTo(Map.of(Dropped.NESTING, 2));
    }

    @Test
    void a_link_or_emphasis_around_whole_blocks_is_kept_in_each() {
        assertThat(said("<a href=\"https://a.example/\"><h2>Tittel</h2><p>Tekst</p></a><b><p>sterk</p></b>"))
                .containsExactly(
                        "h <a href=\"https://a.example/\">Tittel</a>",
                        "p <a href=\"https://a.example/\">Tekst</a>",
                        "p <strong>sterk</strong>");
    }

    @Test
    void a_cell_that_spans_several_is_said_once() {
        assertThat(said("<table><caption>Tider</caption><thead><tr><td>Dag</td><th colspan=2>Tid</th></tr></thead>"
                        + "<tr><th rowspan=2>Man</th><td><p>8</p><ul><li>9</li></ul></td><td>10</td></tr>"
                        + "<tr><td>11</td><td></td></tr></table>"))
                .containsExactly("p Tider", "th | Dag | Tid | ", "td | Man | 8<br>9 | 10", "td |  | 11 | ");
    }

    @Test
    void a_table_that_only_places_things_is_read_as_what_it_places() {
        assertThat(said("<table><tr><td><table><tr><td>en</td></tr></table></td><td><h2>to</h2></td></tr></table>"))
                .containsExactly("td | en", "h to");
    }

    @Test
    void boxes_accordions_films_and_documents_are_ours() {
        assertThat(said(
                        "<div class='fact-box'><p>a</p>b</div><aside class=warning><p class=notice-title>Viktig</p><p>c</p></aside>"
                                + "<details open><summary>Når <b>da</b>?</summary>nå<p>straks</p></details><details><summary>Tom</summary></details>"
                                + "<figure class=video><a href='https://youtu.be/x?t=1'>Film</a></figure>"
                                + "<p class=attachment><a href='media:" + MEDIA + "'>Ark</a></p>"))
                .containsExactly(
                        "fact a",
                        "fact b",
                        "! c",
                        "fold Når da? <text> nå",
                        "fold Når da? <text> straks",
                        "fold Tom <text> ",
                        "video https://youtu.be/x?t=1 Film",
                        "file " + MEDIA + " Ark");
    }

    @Test
    void a_film_elsewhere_is_a_link_and_a_strange_picture_is_told_of() {
        var read = read("<figure class=video><a href='https://evil.example/x'>Film</a></figure>"
                + "<figure><img src=x alt=y><figcaption>Under</figcaption></figure><p>a<img src=z></p>"
                + "<iframe src=x>ramme</iframe><a href='/her'>her</a><a href='#her'>ned</a>");
        assertThat(read.blocks().stream().map(Block::canonical))
                .containsExactly("p <a href=\"https://evil.example/x\">Film</a>", "p Under", "p a", "p herned");
        assertThat(read.dropped())
                .isEqualTo(Map.of(Dropped.VIDEO, 1, Dropped.PICTURE, 2, Dropped.EMBEDDED, 1, Dropped.LINK, 1));
    }

    @Test
    void nothing_that_runs_is_left() {
        var read = read("<p onclick=x()>a</p><script>alert(1)</script><img src=x onerror=alert(1)>"
                + "<a href='javascript:alert(1)'>b</a><svg><script>1</script></svg><details ontoggle=x open><summary>c</summary>d</details>"
                + "<figure data-media='" + MEDIA + "' data-alt='\"><script>x</script>'><script>y</script></figure>");
        assertThat(BlocksAsHtml.write(read.blocks())).doesNotContain("<script", "onclick", "ontoggle", "javascript");
        assertThat(read.dropped().get(Dropped.SCRIPT)).isEqualTo(7);
        assertThat(read.blocks().stream().map(Block::words).toList())
                .containsExactly("a", "b", "c | d", "\"><script>x</script> | ");
    }

    @Test
    void what_word_writes_is_read_as_it_was_meant() {
        assertThat(said(PastedFrom.WORD))
                .containsExactly(
                        "h Før operasjonen",
                        "p Du møter <strong>fastende</strong> på <em>sengeposten</em>. Ring <a href=\"tel:+4755000000\">55\u00a000\u00a000\u00a000</a>.",
                        "- Ta med medisinlisten",
                        "- Ta med\u00a0briller",
                        "1 Dusj kvelden før",
                        "1 Dusj samme morgen",
                        "th | Dag | Tid",
                        "td | Mandag | 08.00",
                        "hh Hjemme",
                        "p Hvil deg.");
        assertThat(read(PastedFrom.WORD).dropped()).isEqualTo(Map.of(Dropped.PICTURE, 1, Dropped.HIDDEN, 2));
    }

    @Test
    void too_much_is_refused_and_said_to_be() {
        assertThat(HtmlAsBlocks.read("<p>" + "ord ".repeat(130_000) + "</p>"))
                .isEqualTo(new Manuscript.TooLarge(Measure.WORDS, 500_000));
        assertThat(HtmlAsBlocks.read("<p>a</p>".repeat(3_001)))
                .isEqualTo(new Manuscript.TooLarge(Measure.BLOCKS, 3_000));
        assertThat(HtmlAsBlocks.read("<p>a</p>".repeat(3_000))).isInstanceOf(Manuscript.Read.class);
        assertThat(HtmlAsBlocks.read("<b>".repeat(3_000_000)))
                .isEqualTo(new Manuscript.TooLarge(Measure.HTML, 8_000_000));
    }

    /** The limit is for what grows with the square of what was handed in: that would take hours. */
    @Test
    @Timeout(300)
    void what_was_made_to_take_for_ever_does_not() {
        HtmlAsBlocks.read("<div>".repeat(100_000) + "a");
        HtmlAsBlocks.read("<i hidden>a</i>".repeat(150_000));
        HtmlAsBlocks.read("<b><div>".repeat(10_000) + "a");
        HtmlAsBlocks.read("<ul><li>".repeat(10_000) + "a");
        HtmlAsBlocks.read("<table><tr><td>".repeat(2_000) + "a");
        HtmlAsBlocks.read("<table>" + "<tr><td rowspan=999 colspan=999>a".repeat(2_000) + "</table>");
        assertThat(HtmlAsBlocks.read("<table><tr><td>" + "<p>a".repeat(50_000) + "</table>"))
                .isNotNull();
    }
}
