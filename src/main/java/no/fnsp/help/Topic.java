package no.fnsp.help;

import java.util.List;
import java.util.stream.IntStream;
import no.fnsp.html.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something people want to do at the desk, and how. Never changes.
 *
 * @param key its place in the page: {@code /desk/help#write}
 * @param question the key of what they ask
 * @param steps the keys of what to do, in order
 * @param more the page of the editor's guide that says more; null when none does
 */
public record Topic(
        String key,
        String question,
        List<String> steps,
        @Nullable String more) {

    private static final List<String> ALL = List.of(
            "write",
            "supplement",
            "adopt",
            "submit",
            "publish",
            "take-away",
            "changed",
            "hearing",
            "urgent",
            "picture",
            "course",
            "padlock",
            "review",
            "study",
            "users",
            "setup",
            "missing");

    public Topic {
        steps = List.copyOf(steps);
    }

    static List<Topic> all(Messages words) {
        return ALL.stream().map(key -> of(words, "help." + key, key)).toList();
    }

    private static Topic of(Messages words, String base, String key) {
        List<String> steps = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> base + "." + number)
                .filter(words::has)
                .toList();
        return new Topic(key, base, steps, Guide.PAGES.get(key));
    }
}
