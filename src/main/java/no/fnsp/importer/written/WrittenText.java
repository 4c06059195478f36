package no.fnsp.importer.written;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/**
 * A text as it stands in a file, in one language. Never changes.
 *
 * @param also synonyms of the title
 * @param lead one or two paragraphs
 * @param line the line where the language begins
 */
public record WrittenText(
        Language language,
        String title,
        List<String> also,
        List<Markup> lead,
        List<WrittenChapter> chapters,
        int line) {

    public WrittenText {
        also = List.copyOf(also);
        lead = List.copyOf(lead);
        chapters = List.copyOf(chapters);
    }

    /** Keys of the national texts it links to. */
    public List<String> links() {
        return Stream.concat(
                        Links.in(lead.stream().map(Markup::html)).stream(),
                        chapters.stream().flatMap(chapter -> chapter.links().stream()))
                .distinct()
                .toList();
    }
}
