package no.fnsp.factbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a form, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    static final int LONGEST = 500;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final Map<String, String> written;
    private final Map<String, String> wrong = new HashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    /** What was written in a field; empty when nothing was. */
    String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    boolean says(String field, String value) {
        return value(field).equals(value);
    }

    /** The key of what is wrong with a field; null when nothing is. */
    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    void refuse(String field, String why) {
        wrong.putIfAbsent(field, "factbook.wrong." + why);
    }

    /** The same form when it is sent again after this was read. */
    Form reading(String token) {
        var again = new HashMap<>(written);
        again.put("read", token);
        return new Form(again);
    }

    /** What must be there; empty, and told, when it is not. */
    String required(String field, String why) {
        String value = value(field);
        if (value.isEmpty()) {
            refuse(field, why);
        }
        return value;
    }

    /** Words in each language, as {@code label.nb}; what is too long is told. */
    Words words(String field, List<Language> languages) {
        var words = new HashMap<Language, String>();
        for (Language language : languages) {
            String one = value(field + "." + language.code()).replaceAll("\\s+", " ");
            if (one.length() > LONGEST) {
                refuse(field + "." + language.code(), "long");
            }
            words.put(language, one);
        }
        return new Words(words);
    }

    Optional<LocalDate> day(String field) {
        String value = value(field);
        try {
            Optional<LocalDate> day = value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
            if (day.map(one -> one.isBefore(FIRST) || one.isAfter(LAST)).orElse(false)) {
                refuse(field, "day");
            }
            return day;
        } catch (DateTimeParseException none) {
            refuse(field, "day");
            return Optional.empty();
        }
    }
}
