package no.fnsp.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Short texts for the tests of this room. */
final class Sample {

    private Sample() {}

    static BlockId id(String value) {
        return new BlockId(value);
    }

    static Block p(String id, String words) {
        return new Block.Paragraph(id(id), Markup.clean(words));
    }

    static Block h(String id, String words) {
        return new Block.Subheading(id(id), Markup.clean(words));
    }

    static Block item(String id, String words) {
        return new Block.ListItem(id(id), false, Markup.clean(words));
    }

    static Chapter before(String id, Block... blocks) {
        return new Chapter(id(id), Role.BEFORE, "", false, List.of(blocks));
    }

    static Chapter after(String id, Block... blocks) {
        return new Chapter(id(id), Role.AFTER, "", false, List.of(blocks));
    }

    static Chapter section(String id, String heading, Block... blocks) {
        return new Chapter(id(id), Role.SECTION, heading, false, List.of(blocks));
    }

    static List<Chapter> text(Chapter... chapters) {
        return List.of(chapters);
    }

    /** f1, f2, f3 … */
    static Supplier<BlockId> fresh() {
        var numbers = Stream.iterate(1, n -> n + 1).iterator();
        return () -> id("f" + numbers.next());
    }

    /** The ids of a text on one line: a chapter's before its blocks'. */
    static String ids(List<Chapter> text) {
        return String.join(" ", allIds(text).stream().map(BlockId::value).toList());
    }

    static List<BlockId> allIds(List<Chapter> text) {
        return text.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.id()), chapter.blocks().stream().map(Block::id)))
                .toList();
    }

    static List<Block> blocks(List<Chapter> text) {
        return text.stream().flatMap(chapter -> chapter.blocks().stream()).toList();
    }

    static String canonical(List<Chapter> text) {
        return String.join("", text.stream().map(Chapter::canonical).toList());
    }

    static List<Chapter> words(String... paragraphs) {
        var blocks = Arrays.stream(paragraphs)
                .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))
                .toList();
        return List.of(new Chapter(BlockId.fresh(), Role.BEFORE, "", false, blocks));
    }
}
