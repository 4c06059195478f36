package no.fnsp.editor.writing;

import static no.fnsp.text.Role.AFTER;
import static no.fnsp.text.Role.ASSESSMENT;
import static no.fnsp.text.Role.ATTENTION;
import static no.fnsp.text.Role.BEFORE;
import static no.fnsp.text.Role.DURING;
import static no.fnsp.text.Role.FOLLOWUP;
import static no.fnsp.text.Role.INTRO;
import static no.fnsp.text.Role.REFERRAL;
import static no.fnsp.text.Role.SECTION;
import static no.fnsp.text.Role.SYMPTOMS;
import static no.fnsp.text.Role.TREATMENT;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Kind;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;

/** The chapters that a text of each kind has, in the order its readers expect them. */
final class Templates {

    private Templates() {}

    static List<Role> chapters(Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> List.of(SYMPTOMS, INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION);
            case TREATMENT, EXAMINATION -> List.of(INTRO, REFERRAL, BEFORE, DURING, AFTER, ATTENTION);
            case PROGRAMME -> List.of(INTRO, REFERRAL, ASSESSMENT, TREATMENT, FOLLOWUP, ATTENTION);
            case SUPPORT_ARTICLE, ARTICLE, NEWS, LANDING, DEPARTMENT, PLACE -> List.of(SECTION);
            case LOCAL_CHANGES -> List.of();
        };
    }

    /** Whether its chapters are free: as many as are needed, each with a heading of its own. */
    static boolean isFree(Kind kind) {
        return chapters(kind).equals(List.of(SECTION));
    }

    /** The body with an empty chapter for each one of the template that it does not have yet. */
    static Body filled(Kind kind, Body body) {
        List<Role> there = body.chapters().stream().map(Chapter::role).toList();
        if (isFree(kind) && !there.isEmpty()) {
            return body;
        }
        Stream<Chapter> missing = chapters(kind).stream()
                .filter(role -> !there.contains(role))
                .map(role -> new Chapter(BlockId.fresh(), role, "", false, List.of()));
        List<Chapter> all = Stream.concat(body.chapters().stream(), missing)
                .sorted((one, other) -> Integer.compare(place(kind, one), place(kind, other)))
                .toList();
        return body.withChapters(isFree(kind) ? List.copyOf(all) : all);
    }

    /** Chapters of no template stand last, in the order they were written. */
    private static int place(Kind kind, Chapter chapter) {
        int place = chapters(kind).indexOf(chapter.role());
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
