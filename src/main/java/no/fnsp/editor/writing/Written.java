package no.fnsp.editor.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Kind;
import no.fnsp.content.News;
import no.fnsp.content.Text;
import no.fnsp.editor.Hypertext;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a text: as it was read out of a body, or as it came in from a browser. Never changes.
 *
 * @param lead the words before the first chapter, as HTML
 * @param removed chapters that were taken out since the page was opened, and can be put back
 * @param published the date of a news item; null for other kinds
 */
public record Written(
        String title,
        String lead,
        List<WrittenChapter> chapters,
        List<Removed> removed,
        @Nullable String published) {

    public Written {
        chapters = List.copyOf(chapters);
        removed = List.copyOf(removed);
    }

    /**
     * One chapter in the form.
     *
     * @param key names its fields: {@code c1}
     * @param heading the chapter's own; empty for the standard heading of its role
     */
    public record WrittenChapter(String key, Role role, String heading, boolean optional, String text) {

        public String field(String name) {
            return key + "." + name;
        }

        WrittenChapter keyed(String other) {
            return new WrittenChapter(other, role, heading, optional, text);
        }

        /** An empty chapter of the template is not one yet. */
        boolean saysSomething() {
            return !heading.isBlank() || !Hypertext.blocks(text).isEmpty();
        }
    }

    /** A chapter that was taken out. @param place where it stood, counted from 0 */
    public record Removed(WrittenChapter chapter, int place) {}

    /** With one more section for something new. */
    Written withSection() {
        var more = new ArrayList<>(chapters);
        more.add(new WrittenChapter("c" + chapters.size(), Role.SECTION, "", false, ""));
        return new Written(title, lead, more, removed, published);
    }

    static Written of(Body body) {
        var chapters = new ArrayList<WrittenChapter>();
        for (Chapter chapter : body.chapters()) {
            chapters.add(new WrittenChapter(
                    "c" + chapters.size(),
                    chapter.role(),
                    chapter.heading(),
                    chapter.optional(),
                    Hypertext.of(chapter.blocks())));
        }
        return new Written(
                body.title(),
                Hypertext.ofParagraphs(body.lead()),
                chapters,
                List.of(),
                body instanceof News news ? news.published().toString() : null);
    }

    /** What a form sent. Fields that are missing are empty; a role that is none is a section. */
    static Written of(Map<String, String[]> fields) {
        return new Written(
                first(fields, "title"),
                first(fields, "lead"),
                keys(fields, "chapter").map(key -> chapter(fields, key)).toList(),
                keys(fields, "removed")
                        .map(key -> new Removed(chapter(fields, key), place(first(fields, key + ".place"))))
                        .toList(),
                fields.containsKey("published") ? first(fields, "published") : null);
    }

    private static Stream<String> keys(Map<String, String[]> fields, String name) {
        return Stream.of(fields.getOrDefault(name, new String[0]));
    }

    private static WrittenChapter chapter(Map<String, String[]> fields, String key) {
        return new WrittenChapter(
                key,
                Role.find(first(fields, key + ".role")).orElse(Role.SECTION),
                first(fields, key + ".heading"),
                !first(fields, key + ".optional").isEmpty(),
                first(fields, key + ".text"));
    }

    /** Last for what is no number. */
    private static int place(String written) {
        return written.matches("\\d{1,4}") ? Integer.parseInt(written) : Integer.MAX_VALUE;
    }

    private static String first(Map<String, String[]> fields, String name) {
        String[] values = fields.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** The body it says. Ids are not in it: the server gives them by what each paragraph was before. */
    Body body(Kind kind, LocalDate today) {
        var read = chapters.stream()
                .filter(WrittenChapter::saysSomething)
                .map(chapter -> new Chapter(
                        BlockId.fresh(),
                        chapter.role(),
                        chapter.heading(),
                        chapter.optional(),
                        Hypertext.blocks(chapter.text())))
                .toList();
        return kind == Kind.NEWS
                ? new News(date(today), title.strip(), Hypertext.paragraphs(lead), read)
                : new Text(title.strip(), Hypertext.paragraphs(lead), read);
    }

    private LocalDate date(LocalDate today) {
        return published != null && published.matches("\\d{4}-\\d{2}-\\d{2}") ? parsed(published, today) : today;
    }

    private static LocalDate parsed(String written, LocalDate otherwise) {
        try {
            return LocalDate.parse(written);
        } catch (java.time.DateTimeException noSuchDay) {
            return otherwise;
        }
    }
}
