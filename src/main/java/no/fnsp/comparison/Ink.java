package no.fnsp.comparison;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.text.Stretch;

/**
 * A run of words as it is shown: as it stands, as added, as removed; or the mark between two paragraphs. Never changes.
 *
 * @param breaks whether it is where one paragraph ends and the next begins; then it has no words
 */
public record Ink(Stretch.Kind kind, String words, boolean breaks) {

    public boolean added() {
        return kind == Stretch.Kind.ADDED;
    }

    public boolean removed() {
        return kind == Stretch.Kind.REMOVED;
    }

    public static List<Ink> of(List<Stretch> stretches) {
        var all = new ArrayList<Ink>();
        for (Stretch stretch : stretches) {
            String[] lines = stretch.words().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    all.add(new Ink(stretch.kind(), "", true));
                }
                if (!lines[i].isEmpty()) {
                    all.add(new Ink(stretch.kind(), lines[i], false));
                }
            }
        }
        return withoutSpacesBesideBreaks(all);
    }

    /** The space that a paragraph break takes the place of is no word that anybody added or removed. */
    private static List<Ink> withoutSpacesBesideBreaks(List<Ink> all) {
        var kept = new ArrayList<Ink>();
        for (int i = 0; i < all.size(); i++) {
            boolean beside = i > 0 && all.get(i - 1).breaks()
                    || i + 1 < all.size() && all.get(i + 1).breaks();
            boolean space = all.get(i).kind() != Stretch.Kind.SAME
                    && !all.get(i).breaks()
                    && all.get(i).words().isBlank();
            if (!beside || !space) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    /** One word instead of another; the empty word is none. */
    public static List<Ink> instead(String before, String after) {
        return of(List.of(new Stretch(Stretch.Kind.REMOVED, before), new Stretch(Stretch.Kind.ADDED, after)));
    }

    public static boolean isSame(List<Ink> inks) {
        return inks.stream().allMatch(ink -> ink.kind() == Stretch.Kind.SAME);
    }
}
