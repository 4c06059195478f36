package no.fnsp.content;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.fnsp.text.Alignment;
import no.fnsp.text.Block;
import no.fnsp.text.BlockDifference;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Difference;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;

/** The paragraphs of a lead, which have no ids, as a chapter that can be merged and compared as others. */
final class LeadChapter {

    private LeadChapter() {}

    static List<Chapter> of(List<Markup> lead) {
        return of(lead, numbered("base"));
    }

    /** The paragraphs that are new since the base have the name in their ids; the others have those of the base. */
    static List<Chapter> since(List<Chapter> base, List<Markup> lead, String name) {
        var ids = numbered(name);
        return Alignment.toBase(base, of(lead, ids), ids);
    }

    static List<BlockDifference> difference(List<Markup> before, List<Markup> after) {
        List<Chapter> base = of(before);
        return Difference.between(base, since(base, after, "new"))
                .chapters()
                .getFirst()
                .blocks();
    }

    static List<Markup> paragraphs(List<Chapter> lead) {
        return lead.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.parts().stream())
                .toList();
    }

    private static List<Chapter> of(List<Markup> lead, Supplier<BlockId> ids) {
        List<Block> blocks = lead.stream()
                .<Block>map(words -> new Block.Paragraph(ids.get(), words))
                .toList();
        return List.of(new Chapter(Settling.LEAD, Role.SECTION, "", false, blocks));
    }

    private static Supplier<BlockId> numbered(String name) {
        var numbers = Stream.iterate(1, number -> number + 1).iterator();
        return () -> new BlockId(name + numbers.next());
    }
}
