package no.fnsp.gate.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fnsp.content.Kind;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.GateCheck;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

class ChecksPropertiesTest {

    private static final List<GateCheck> ALL =
            List.of(new AltText(), new LinkText(), new TableHeaders(), new LanguageOfParts(), new Headings());

    @Property
    void a_text_without_pictures_links_and_tables_gets_no_remark_on_them(@ForAll("plain") List<Block> blocks) {
        Candidate candidate = candidate(blocks);
        assertThat(Stream.of(new AltText(), new LinkText(), new TableHeaders()).flatMap(check -> check.of(candidate)))
                .isEmpty();
    }

    @Property
    void the_same_text_gets_the_same_remarks(@ForAll("any") List<Block> blocks) {
        Candidate candidate = candidate(blocks);
        for (GateCheck check : ALL) {
            assertThat(check.of(candidate))
                    .containsExactlyInAnyOrderElementsOf(check.of(candidate).toList());
        }
    }

    @Property
    void every_remark_is_about_something_that_is_there(@ForAll("any") List<Block> blocks) {
        Candidate candidate = candidate(blocks);
        List<BlockId> ids = blocks.stream().map(Block::id).toList();
        for (GateCheck check : ALL) {
            assertThat(check.of(candidate))
                    .allSatisfy(
                            remark -> assertThat(ids).contains(remark.where().block()));
        }
    }

    private static Candidate candidate(List<Block> blocks) {
        return Written.candidate(
                Kind.ARTICLE, Language.NB, Written.text(Written.section(blocks.toArray(Block[]::new))));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of(
                        "her",
                        "les mer",
                        "du",
                        "skal",
                        "the",
                        "and",
                        "ikkje",
                        "fhi.no/a",
                        "https://fhi.no",
                        "…",
                        "17",
                        "&")
                .list()
                .ofMaxSize(15)
                .map(all -> String.join(" ", all));
    }

    private static Arbitrary<Block> plainBlock() {
        Arbitrary<Markup> markup = words().map(Markup::plain);
        return Arbitraries.oneOf(
                markup.map(text -> new Block.Paragraph(BlockId.fresh(), text)),
                markup.map(text -> new Block.ListItem(BlockId.fresh(), false, text)),
                markup.map(text -> new Block.Warning(BlockId.fresh(), text)),
                Combinators.combine(markup, Arbitraries.of(true, false))
                        .as((text, minor) -> new Block.Subheading(BlockId.fresh(), text, minor)));
    }

    @Provide
    Arbitrary<List<Block>> plain() {
        return plainBlock().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Block>> any() {
        Arbitrary<Block> link = words().map(text -> new Block.Paragraph(
                BlockId.fresh(),
                Markup.clean(
                        "Se <a href=\"https://fhi.no\">" + Markup.plain(text).html() + "</a>")));
        Arbitrary<Block> row = Combinators.combine(
                        words().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
                .as((cells, header) -> new Block.TableRow(
                        BlockId.fresh(),
                        header,
                        cells.stream().map(Markup::plain).toList()));
        return Arbitraries.oneOf(plainBlock(), link, row).list().ofMaxSize(8);
    }
}
