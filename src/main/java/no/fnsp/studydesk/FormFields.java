package no.fnsp.studydesk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.study.Area;
import no.fnsp.study.Sheet;
import no.fnsp.study.State;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The form about a study, the same for its leader and for the publisher. Never changes.
 *
 * @param wrong what is wrong, by field: the end of a key
 * @param regions the hospitals one can choose from; each link leads nowhere and holds the key
 * @param subjects what the treatments are called
 */
public record FormFields(
        Messages words, Sheet sheet, Map<String, String> wrong, List<Hospitals> regions, List<String> subjects) {

    public FormFields {
        regions = List.copyOf(regions);
        subjects = List.copyOf(subjects);
    }

    /** The hospitals of a region, each with its key as address. */
    public record Hospitals(String region, List<Link> hospitals) {

        public Hospitals {
            hospitals = List.copyOf(hospitals);
        }
    }

    List<Language> languages() {
        return Sheet.LANGUAGES;
    }

    List<Area> areas() {
        return Arrays.asList(Area.values());
    }

    List<State> states() {
        return List.of(State.PLANNED, State.OPEN, State.CLOSED, State.ENDED);
    }

    List<String> about() {
        return IntStream.rangeClosed(1, Sheet.SUBJECTS)
                .mapToObj(number -> "about." + number)
                .toList();
    }

    /** What is wrong with a field, in words; null for nothing. */
    @Nullable
    String wrong(String field) {
        String why = wrong.get(field);
        return why == null ? null : words.get("studydesk.wrong." + why);
    }

    /** What else than the first language may stay folded until it is wanted: a language nothing is written in, and nothing is wrong in. */
    boolean isFolded(Language language) {
        return language != Language.NB
                && List.of("title", "summary", "who", "involves").stream()
                        .map(field -> field + "." + language.code())
                        .allMatch(field -> sheet.value(field).isEmpty() && wrong.get(field) == null);
    }

    /** A field as it is called, with its language where it has one. */
    String label(String field) {
        return label(words, field);
    }

    static String label(Messages words, String field) {
        String[] parts = field.split("\\.", 2);
        boolean inLanguage = parts.length == 2 && Language.find(parts[1]).isPresent();
        if (inLanguage) {
            return words.get("studydesk.field." + parts[0]) + " (" + words.get("language." + parts[1]) + ")";
        }
        return words.get("studydesk.field." + (parts[0].equals("about") ? "about" : field));
    }
}
