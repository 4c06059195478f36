package no.fnsp.help;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.fnsp.html.Messages;

/**
 * Something at the desk that is new since a day. Never changes. Kept in {@code messages/desk/news.*.properties}, as
 * {@code news.<day>.<word>} for what is new and {@code news.<day>.<word>.text} for what it means.
 */
public record News(String key, LocalDate day) {

    private static final String START = "news.";
    private static final String END = ".text";

    /** The newest first. */
    static List<News> all(Messages words) {
        return words.keys().stream()
                .filter(key -> key.startsWith(START) && key.endsWith(END))
                .map(key -> key.substring(0, key.length() - END.length()))
                .map(key -> new News(key, LocalDate.parse(key.substring(START.length(), START.length() + 10))))
                .sorted(Comparator.comparing(News::day).reversed().thenComparing(News::key))
                .toList();
    }
}
