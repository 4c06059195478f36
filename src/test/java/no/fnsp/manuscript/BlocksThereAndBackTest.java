package no.fnsp.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.fnsp.text.Accordion;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;

/** What the editor is given comes back as it was, when nobody has written anything. */
@PropertyDefaults(tries = 1500, edgeCases = EdgeCasesMode.NONE)
class BlocksThereAndBackTest {

    private static final String[] SCRAPS = {
        "ord",
        "Mer å lese",
        " ",
        "\u00a0",
        "5 < 6 & 7",
        "«æøå» \"čáhci\" 😀",
        "<strong>sterkt</strong>",
        "<em>ord <strong>mer</strong></em>",
        "H<sub>2</sub>O",
        "linje<br>skift",
        "<br>",
        "<a href=\"page:/om-oss\">om oss</a>",
        "<a href=\"media:019a0000-0000-7000-8000-00000000a003\">brosjyre</a>",
        "<a href=\"tel:+4755000000\">55 00 00 00</a>",
        "<a href=\"https://a.example/?a=1&amp;b=2\" hreflang=\"en\">ute</a>",
        "<span lang=\"se\">Buorre <em>beaivi</em></span>",
        "<data value=\"fact:019a0000-0000-7000-8000-00000000a004\">tolv senger</data>",
        "</summary>",
        "&lt;/p&gt;"
    };

    private static final Arbitrary<Markup> MARKUP = Arbitraries.of(SCRAPS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(6)
            .map(scraps -> Markup.clean(String.join("", scraps)))
            .filter(markup -> !markup.text().isBlank());
    private static final Arbitrary<String> PLAIN =
            Arbitraries.of("Kan jeg dusje?", "Når?", "<b> & \"c\" 'd'", "10\u00a0mg", "</a></details>", "x");
    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);
    private static final Arbitrary<UUID> MEDIA = Arbitraries.create(UUID::randomUUID);

    @Provide
    Arbitrary<List<Block>> blocks() {
        return Arbitraries.<Block>oneOf(List.of(
                        MARKUP.map(text -> new Block.Paragraph(BlockId.fresh(), text)),
                        Combinators.combine(MARKUP, EITHER)
                                .as((text, minor) -> new Block.Subheading(BlockId.fresh(), text, minor)),
                        Combinators.combine(EITHER, MARKUP)
                                .as((numbered, text) -> new Block.ListItem(BlockId.fresh(), numbered, text)),
                        Combinators.combine(
                                        EITHER,
                                        MARKUP.injectNull(0.2)
                                                .list()
                                                .ofMinSize(1)
                                                .ofMaxSize(4))
                                .as(BlocksThereAndBackTest::row),
                        MARKUP.map(text -> new Block.FactBox(BlockId.fresh(), text)),
                        MARKUP.map(text -> new Block.Warning(BlockId.fresh(), text)),
                        Combinators.combine(PLAIN, MARKUP)
                                .as((summary, text) -> new Accordion(BlockId.fresh(), summary, text)),
                        Combinators.combine(MEDIA, PLAIN, EITHER, MARKUP.injectNull(0.5))
                                .as((media, alt, decorative, caption) ->
                                        new Picture(BlockId.fresh(), media, alt, decorative, caption)),
                        PLAIN.map(title -> new Video(BlockId.fresh(), "https://vimeo.com/1?a=1&b=%C3%A5", title)),
                        Combinators.combine(MEDIA, PLAIN)
                                .as((media, label) -> new Attachment(BlockId.fresh(), media, label))))
                .list()
                .ofMaxSize(12);
    }

    private static Block row(boolean header, List<Markup> cells) {
        return new Block.TableRow(
                BlockId.fresh(),
                header,
                cells.stream().map(cell -> cell == null ? Markup.EMPTY : cell).toList());
    }

    @Property
    void blocks_come_back_as_they_were(@ForAll("blocks") List<Block> blocks) {
        String html = BlocksAsHtml.write(blocks);
        assertThat(HtmlAsBlocks.read(html)).isEqualTo(new Manuscript.Read(blocks, Map.of()));
        assertThat(BlocksAsHtml.write(((Manuscript.Read) HtmlAsBlocks.read(html)).blocks()))
                .isEqualTo(html);
    }

    @Property
    void without_ids_they_say_the_same(@ForAll("blocks") List<Block> blocks) {
        String html = BlocksAsHtml.write(blocks).replaceAll(" data-id=\"[^\"]*\"", "");
        var read = (Manuscript.Read) HtmlAsBlocks.read(html);
        assertThat(read.blocks().stream().map(Block::canonical))
                .containsExactlyElementsOf(blocks.stream().map(Block::canonical).toList());
        assertThat(read.blocks().stream().map(Block::id)).doesNotHaveDuplicates();
    }
}
