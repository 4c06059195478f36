package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts and what an editor may do to them, for properties. Each step names its places by number, so that it fits any text. */
public record Edits(List<Step> steps) {

    public enum Kind {
        CHANGE,
        DELETE,
        INSERT,
        INSERT_CHAPTER,
        DELETE_CHAPTER,
        CHANGE_HEADING,
        CHANGE_OPTION,
        MOVE,
        MOVE_CHAPTER
    }

    public record Step(Kind kind, int chapter, int block, int toChapter, int toBlock, String words) {}

    private static final List<String> VOCABULARY =
            List.of("du", "må", "faste", "før", "ikke", "drikke", "vann", "ring", "oss", "time", "seks", "blod");

    public static Arbitrary<String> words() {
        return Arbitraries.of(VOCABULARY).list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }

    public static Arbitrary<Edits> any() {
        return with(Kind.values());
    }

    public static Arbitrary<Edits> withoutMoves() {
        return with(
                Kind.CHANGE,
                Kind.DELETE,
                Kind.INSERT,
                Kind.INSERT_CHAPTER,
                Kind.DELETE_CHAPTER,
                Kind.CHANGE_HEADING,
                Kind.CHANGE_OPTION);
    }

    private static Arbitrary<Edits> with(Kind... kinds) {
        var place = Arbitraries.integers().between(0, 5);
        return Combinators.combine(Arbitraries.of(kinds), place, place, place, place, words())
                .as(Step::new)
                .list()
                .ofMaxSize(6)
                .map(Edits::new);
    }

    /** A text of up to four chapters with ids b1, b2, b3 … */
    public static Arbitrary<List<Chapter>> texts() {
        var blocks = Combinators.combine(Arbitraries.integers().between(0, 2), words())
                .as(Edits::block)
                .list()
                .ofMaxSize(5);
        var role = Arbitraries.of(Role.BEFORE, Role.AFTER, Role.SECTION, Role.SECTION);
        return Combinators.combine(role, words(), blocks)
                .as((each, heading, list) ->
                        new Chapter(Sample.id("x"), each, each == Role.SECTION ? heading : "", false, list))
                .list()
                .ofMaxSize(4)
                .map(text -> numbered(text, "b"));
    }

    private static Block block(int kind, String words) {
        return switch (kind) {
            case 0 -> Sample.h("x", words);
            case 1 -> Sample.item("x", words);
            default -> Sample.p("x", words);
        };
    }

    private static List<Chapter> numbered(List<Chapter> text, String prefix) {
        int[] number = {0};
        return text.stream()
                .map(chapter -> new Chapter(
                        Sample.id(prefix + ++number[0]),
                        chapter.role(),
                        chapter.heading(),
                        chapter.optional(),
                        chapter.blocks().stream()
                                .map(block -> block.named(Sample.id(prefix + ++number[0])))
                                .toList()))
                .toList();
    }

    /** The text after these steps; what is new in it has ids that begin with the prefix. */
    public List<Chapter> of(List<Chapter> text, String prefix) {
        var chapters = new ArrayList<>(text);
        int number = 0;
        for (var step : steps) {
            take(step, chapters, Sample.id(prefix + ++number));
        }
        return List.copyOf(chapters);
    }

    private static void take(Step step, List<Chapter> text, BlockId fresh) {
        if (step.kind == Kind.INSERT_CHAPTER) {
            var chapter = new Chapter(fresh, Role.SECTION, step.words, false, List.of());
            text.add(Math.min(step.chapter, text.size()), chapter);
        } else if (!text.isEmpty()) {
            int at = step.chapter % text.size();
            var chapter = text.get(at);
            switch (step.kind) {
                case DELETE_CHAPTER -> text.remove(at);
                case CHANGE_HEADING -> text.set(at, chapter.headed(step.words));
                case CHANGE_OPTION -> text.set(at, chapter.optional(!chapter.optional()));
                case MOVE_CHAPTER -> text.add(step.toChapter % text.size(), text.remove(at));
                case INSERT -> {
                    var blocks = new ArrayList<>(chapter.blocks());
                    var block = new Block.Paragraph(fresh, Markup.clean(step.words));
                    blocks.add(Math.min(step.block, blocks.size()), block);
                    text.set(at, chapter.with(blocks));
                }
                default -> takeInBlocks(step, text, at);
            }
        }
    }

    private static void takeInBlocks(Step step, List<Chapter> text, int at) {
        var blocks = new ArrayList<>(text.get(at).blocks());
        if (blocks.isEmpty()) {
            return;
        }
        int place = step.block % blocks.size();
        var block = blocks.remove(place);
        if (step.kind == Kind.CHANGE) {
            blocks.add(place, new Block.Paragraph(block.id(), Markup.clean(step.words)));
        }
        text.set(at, text.get(at).with(blocks));
        if (step.kind == Kind.MOVE) {
            int to = step.toChapter % text.size();
            var there = new ArrayList<>(text.get(to).blocks());
            there.add(Math.min(step.toBlock, there.size()), block);
            text.set(to, text.get(to).with(there));
        }
    }
}
