package no.fnsp.editor.writing;

import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Kind;
import no.fnsp.content.Template;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;

/** Fills a text with the chapters that its kind has. */
public final class Templates {

    private Templates() {}

    static List<Role> chapters(Kind kind) {
        return Template.of(kind).chapters();
    }

    static boolean isFree(Kind kind) {
        return Template.of(kind).isFree();
    }

    /** The body with an empty chapter for each one of the template that it does not have yet. */
    public static Body filled(Kind kind, Body body) {
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
