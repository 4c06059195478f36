package no.fnsp.factbook;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import no.fnsp.desk.DeskFrame;
import no.fnsp.fact.Fact;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;

/**
 * The fields of the form for one kind of fact. Never changes.
 *
 * @param languages the site's, the main one first: what is said in it must be said
 */
public record Fields(DeskFrame frame, Fact.Kind kind, Form form, List<Language> languages) {

    private static final int LINES = 5;

    public Fields {
        languages = List.copyOf(languages);
    }

    Messages words() {
        return frame.words();
    }

    boolean isMain(Language language) {
        return language == languages.getFirst();
    }

    /** The numbers of the lines for opening hours: one more than is filled in. */
    List<Integer> lines() {
        int filled = IntStream.rangeClosed(1, ReadForm.MOST_LINES)
                .filter(line -> !Stretch.of(form, line).isEmpty())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.clamp(filled + 1, LINES, ReadForm.MOST_LINES))
                .boxed()
                .toList();
    }

    List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }

    String day(DayOfWeek day) {
        return words().days(day, day);
    }
}
