package no.fnsp.importer.written;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Kind;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/** Reads the title, synonyms, lead and chapters of a text, in every language of its file. */
public final class ReadText {

    private static final String ALSO = "also:";

    private final Source source;
    private final Outline outline;

    private ReadText(Source source, Outline outline) {
        this.source = source;
        this.outline = outline;
    }

    public static Map<Language, WrittenText> all(TextFile file, Kind kind) {
        var reading = new ReadText(file.source(), Outline.of(kind));
        Map<Language, WrittenText> texts = file.each(reading::text);
        var names = new EnumMap<Language, List<SameChapters.Named>>(Language.class);
        texts.forEach((language, text) -> names.put(language, names(text)));
        SameChapters.check(file, names);
        return texts;
    }

    private WrittenText text(LanguagePart part) {
        List<Section> sections = Section.of(part.lines());
        var top = new ArrayList<>(sections.getFirst().lines());
        String title = title(part, top);
        List<String> also = also(top);
        List<Markup> lead = lead(part, top);
        List<WrittenChapter> chapters =
                sections.stream().skip(1).map(this::chapter).toList();
        outline.check(source, part.line(), chapters);
        return new WrittenText(part.language(), title, also, lead, chapters, part.line());
    }

    /** Takes the title off the top. */
    private String title(LanguagePart part, List<Line> top) {
        dropBlank(top);
        if (top.isEmpty() || !top.getFirst().words().matches("#\\s.*")) {
            source.refuse(
                    top.isEmpty() ? part.line() : top.getFirst().number(), "the title is missing; write # Title first");
            return "";
        }
        Line line = top.removeFirst();
        String title = Heading.plain(source, line, line.words().substring(1).strip());
        if (title.isEmpty()) {
            source.refuse(line.number(), "the title has no words");
        }
        return title;
    }

    /** Takes the synonyms off the top. */
    private List<String> also(List<Line> top) {
        dropBlank(top);
        if (top.isEmpty() || !top.getFirst().words().startsWith(ALSO)) {
            return List.of();
        }
        Line line = top.removeFirst();
        String words = Heading.plain(source, line, line.words().substring(ALSO.length()));
        return Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private List<Markup> lead(LanguagePart part, List<Line> top) {
        List<Block> blocks = ReadBlocks.read(source, top);
        List<Markup> lead = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
        if (blocks.isEmpty()) {
            source.refuse(part.line(), "the lead is missing: one or two paragraphs after the title");
        } else if (lead.size() < blocks.size() || lead.size() > 2) {
            source.refuse(
                    part.line(),
                    "the lead is one or two plain paragraphs; what follows belongs in chapters, which begin with ##");
        }
        return lead;
    }

    private WrittenChapter chapter(Section section) {
        Heading heading = Heading.read(source, section.heading().orElseThrow());
        List<Block> blocks = ReadBlocks.read(source, section.lines());
        return new WrittenChapter(heading.role(), heading.words(), heading.optional(), blocks, heading.line());
    }

    /** What must be equal in every language: the chapters, and which of them are optional. */
    private static List<SameChapters.Named> names(WrittenText text) {
        return text.chapters().stream()
                .map(chapter -> new SameChapters.Named(
                        chapter.role().key() + (chapter.optional() ? " {optional}" : ""), chapter.line()))
                .toList();
    }

    private static void dropBlank(List<Line> lines) {
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
    }
}
