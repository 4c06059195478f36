package no.fnsp.study;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fnsp.text.Language;

/**
 * The form about a study as somebody filled it in, right or wrong: nothing that was written is lost because it cannot be used yet. Where
 * several may be chosen, they stand with a space between. Never changes.
 */
public record Sheet(@JsonValue Map<String, String> fields) {

    /** A study is told of in these. */
    public static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN, Language.EN);

    /** How many treatments and concepts there is room for. */
    public static final int SUBJECTS = 6;

    /** No more of a field is kept than this; the page says so. */
    public static final int MOST_KEPT = 40_000;

    private static final List<String> IN_EACH = List.of("title", "summary", "who", "involves");

    private static final Set<String> KNOWN = Stream.of(
                    LANGUAGES.stream().flatMap(one -> IN_EACH.stream().map(field -> field + "." + one.code())),
                    IntStream.rangeClosed(1, SUBJECTS).mapToObj(number -> "about." + number),
                    Stream.of(
                            "scientific.title",
                            "scientific.summary",
                            "scientific.language",
                            "contact.who",
                            "contact.email",
                            "contact.phone",
                            "rek",
                            "approved",
                            "nct",
                            "euct",
                            "areas",
                            "responsible",
                            "participating",
                            "state",
                            "starts",
                            "closes",
                            "ends"))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());

    public static final Sheet EMPTY = new Sheet(Map.of());

    @JsonCreator
    public Sheet {
        var kept = new TreeMap<String, String>();
        fields.forEach((field, written) -> {
            String plain = plain(written);
            if (KNOWN.contains(field) && !plain.isEmpty()) {
                kept.put(field, plain.substring(0, Math.min(plain.length(), MOST_KEPT)));
            }
        });
        fields = Map.copyOf(kept);
    }

    /** What somebody wrote, as it is kept: a database takes no NUL, and a line is a line whatever machine it was written on. */
    public static String plain(String written) {
        return written.replace("\u0000", "").replaceAll("\r\n?", "\n").strip();
    }

    /** What a browser has sent. */
    public static Sheet of(Map<String, String[]> sent) {
        var fields = new LinkedHashMap<String, String>();
        sent.forEach((field, all) -> fields.put(field, String.join(" ", all)));
        return new Sheet(fields);
    }

    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<String> all(String field) {
        String written = value(field);
        return written.isEmpty() ? List.of() : Arrays.asList(written.split("\\s+"));
    }

    public boolean has(String field, String one) {
        return all(field).contains(one);
    }

    /** The treatments and concepts as they were written, each with its field. */
    public Map<String, String> subjects() {
        var all = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, SUBJECTS)
                .mapToObj(number -> "about." + number)
                .filter(field -> !value(field).isEmpty())
                .forEach(field -> all.put(field, value(field)));
        return all;
    }

    /** What it is called by whoever has not read it: the first title there is; empty for none. */
    public String title() {
        return LANGUAGES.stream()
                .map(language -> value("title." + language.code()))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    public Sheet with(String field, String value) {
        var again = new LinkedHashMap<>(fields);
        again.put(field, value);
        return new Sheet(again);
    }

    /** The same with nobody to ask. */
    Sheet withoutContact() {
        return with("contact.who", "").with("contact.email", "").with("contact.phone", "");
    }

    /** The fields that do not say the same in the other. */
    public List<String> differingFrom(Sheet other) {
        var different = new ArrayList<String>();
        Stream.concat(fields.keySet().stream(), other.fields.keySet().stream())
                .distinct()
                .sorted()
                .filter(field -> !value(field).equals(other.value(field)))
                .forEach(different::add);
        return different;
    }
}
