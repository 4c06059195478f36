package no.fnsp.importer.written;

import static no.fnsp.text.Role.AFTER;
import static no.fnsp.text.Role.ASSESSMENT;
import static no.fnsp.text.Role.ATTENTION;
import static no.fnsp.text.Role.BEFORE;
import static no.fnsp.text.Role.DURING;
import static no.fnsp.text.Role.FOLLOWUP;
import static no.fnsp.text.Role.INTRO;
import static no.fnsp.text.Role.REFERRAL;
import static no.fnsp.text.Role.SYMPTOMS;
import static no.fnsp.text.Role.TREATMENT;

import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.content.Kind;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Role;

/**
 * Which chapters a kind of text has. Never changes.
 *
 * @param roles the fixed chapters in their order; none when the text has free sections under headings of their own
 * @param needsChapters whether a lead alone is too little
 */
public record Outline(List<Role> roles, boolean needsChapters) {

    private static final Outline PATIENT =
            new Outline(List.of(SYMPTOMS, INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION), true);
    private static final Outline PROGRAMME =
            new Outline(List.of(INTRO, REFERRAL, ASSESSMENT, TREATMENT, FOLLOWUP, ATTENTION), true);

    public static Outline of(Kind kind) {
        return switch (kind) {
            case DIAGNOSIS, TREATMENT, EXAMINATION -> PATIENT;
            case PROGRAMME -> PROGRAMME;
            case SUPPORT_ARTICLE -> new Outline(List.of(), true);
            default -> new Outline(List.of(), false);
        };
    }

    void check(Source source, int line, List<WrittenChapter> chapters) {
        if (chapters.isEmpty() && needsChapters) {
            source.refuse(line, "there are no chapters; a chapter begins with ## and its role");
        }
        int reached = -1;
        for (WrittenChapter chapter : chapters) {
            if (chapter.blocks().isEmpty()) {
                source.refuse(chapter.line(), "the chapter is empty");
            }
            int place = roles.indexOf(chapter.role());
            if (roles.isEmpty()) {
                section(source, chapter);
            } else if (place < 0) {
                source.refuse(
                        chapter.line(),
                        "a text of this kind has no chapter " + chapter.role().key() + "; it may have " + inOrder());
            } else if (place <= reached) {
                source.refuse(chapter.line(), "the chapters stand once each, in this order: " + inOrder());
            }
            reached = Math.max(reached, place);
        }
    }

    private static void section(Source source, WrittenChapter chapter) {
        if (chapter.role() != Role.SECTION) {
            source.refuse(chapter.line(), "in this text a chapter is written ## section: Heading");
        } else if (chapter.heading().isEmpty()) {
            source.refuse(chapter.line(), "a section needs a heading, as in ## section: Heading");
        }
    }

    private String inOrder() {
        return roles.stream().map(Role::key).collect(Collectors.joining(", "));
    }
}
