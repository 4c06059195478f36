package no.fnsp.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;

/** Puts words into outlines, with the records of the house, so that its readers can read them. */
final class Writing {

    private final Sentences sentences;
    private final Chance chance;

    Writing(Sentences sentences, Chance chance) {
        this.sentences = sentences;
        this.chance = chance;
    }

    /** @param others the documents that links may lead to, by title */
    Text text(Outline outline, Language language, String title, Map<UUID, String> others) {
        var targets = List.copyOf(others.keySet());
        var chapters = outline.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.id(),
                        chapter.role(),
                        chapter.role() == Role.SECTION ? heading(language) : "",
                        chapter.optional(),
                        chapter.blocks().stream()
                                .map(block -> block(block, language, others, targets))
                                .toList()))
                .toList();
        return new Text(title, List.of(words(language, 2)), chapters);
    }

    /** The next edition of a text: here and there a block says something else. */
    Text rewritten(Text old, Language language) {
        return old.withChapters(old.chapters().stream()
                .map(chapter -> new Chapter(
                        chapter.id(),
                        chapter.role(),
                        chapter.heading(),
                        chapter.optional(),
                        chapter.blocks().stream()
                                .map(block -> block instanceof Block.Paragraph paragraph && chance.in100(20)
                                        ? new Block.Paragraph(paragraph.id(), words(language, 2))
                                        : block)
                                .toList()))
                .toList());
    }

    private Block block(Outline.Block block, Language language, Map<UUID, String> others, List<UUID> targets) {
        return switch (block.kind()) {
            case 'h' -> new Block.Subheading(block.id(), Markup.clean(heading(language)));
            case 'i' -> new Block.ListItem(block.id(), false, words(language, 1));
            case 'R', 'r' -> row(block, language);
            case 'f' -> new Block.FactBox(block.id(), words(language, 2));
            case 'w' -> new Block.Warning(block.id(), words(language, 1));
            case 'l' -> new Block.Paragraph(block.id(), linked(language, others, targets));
            default -> new Block.Paragraph(block.id(), words(language, 2));
        };
    }

    private Block row(Outline.Block block, Language language) {
        boolean header = block.kind() == 'R';
        return new Block.TableRow(
                block.id(),
                header,
                List.of(Markup.clean(heading(language)), header ? Markup.clean("Tid") : words(language, 1)));
    }

    private Markup linked(Language language, Map<UUID, String> others, List<UUID> targets) {
        UUID to = chance.of(targets);
        return Markup.clean(sentences.some(chance, language, 1) + " Les mer om <a href=\"document:" + to + "\">"
                + others.get(to) + "</a>. " + sentences.some(chance, language, 1));
    }

    private Markup words(Language language, int number) {
        return Markup.clean(sentences.some(chance, language, number));
    }

    /** The first words of a sentence. */
    private String heading(Language language) {
        String[] words = sentences.some(chance, language, 1).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(4, words.length)));
    }

    /** What a node changes in a text: one chapter mostly, sometimes two. */
    LocalChanges changes(Text national, UUID basedOn, Language language) {
        var changes = new ArrayList<LocalChanges.LocalChange>();
        int first = chance.below(national.chapters().size());
        for (int i = 0; i < (chance.in100(30) ? 2 : 1); i++) {
            Chapter chapter =
                    national.chapters().get((first + i) % national.chapters().size());
            changes.add(change(chapter, basedOn, language));
        }
        return new LocalChanges(changes);
    }

    private LocalChanges.LocalChange change(Chapter chapter, UUID basedOn, Language language) {
        int lot = chance.below(100);
        if (lot < 15) {
            Chapter own = new Chapter(chance.block(), Role.PRACTICAL, heading(language), false, own(language));
            return new LocalChanges.LocalChange(Intent.PRACTICAL, null, basedOn, own, "");
        }
        if (lot < 20 && chapter.optional()) {
            Chapter none = new Chapter(chance.block(), chapter.role(), "", false, List.of());
            return new LocalChanges.LocalChange(Intent.HIDE, chapter.id(), basedOn, none, heading(language));
        }
        Intent intent = lot < 40 ? Intent.REPLACE : lot < 50 ? Intent.SUPPLEMENT_BEFORE : Intent.SUPPLEMENT_AFTER;
        Chapter words = new Chapter(chance.block(), chapter.role(), "", false, own(language));
        return new LocalChanges.LocalChange(
                intent, chapter.id(), basedOn, words, intent == Intent.REPLACE ? heading(language) : "");
    }

    private List<Block> own(Language language) {
        var blocks = new ArrayList<Block>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            blocks.add(new Block.Paragraph(chance.block(), words(language, 2)));
        }
        return blocks;
    }

    News news(LocalDate day, Language language) {
        Chapter chapter = new Chapter(
                chance.block(),
                Role.SECTION,
                "",
                false,
                List.of(own(language).getFirst(), own(language).getFirst()));
        return new News(day, heading(language), List.of(words(language, 1)), List.of(chapter));
    }
}
