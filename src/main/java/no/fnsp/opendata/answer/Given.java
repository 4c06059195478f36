package no.fnsp.opendata.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.text.Language;
import no.fnsp.text.Writable;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, each at most once. What a resource does not know is refused by name: a filter that is ignored in silence
 * gives a program wrong data.
 */
public final class Given {

    private static final int LONGEST = 200;

    /** No store has times beyond these, and nobody means them. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final TreeMap<String, String> values;

    private Given(TreeMap<String, String> values) {
        this.values = values;
    }

    /** @param known the parameters of the resource */
    public static Given of(HttpServletRequest request, String... known) {
        Map<String, String[]> given = request.getParameterMap();
        Set<String> allowed = Set.of(known);
        List<String> unknown = given.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(new Problem(
                    400,
                    "unknown-parameter",
                    "A parameter is not known here",
                    "Not known: " + String.join(", ", unknown) + ". Known here: "
                            + Arrays.stream(known).sorted().collect(Collectors.joining(", ")) + ".",
                    Map.of("parameters", unknown)));
        }
        var values = new TreeMap<String, String>();
        given.forEach((name, all) -> values.put(name, one(name, all)));
        return new Given(values);
    }

    private static String one(String name, String... all) {
        if (all.length != 1 || all[0].length() > LONGEST || !Writable.is(all[0])) {
            throw new Refused(Problem.parameter(
                    name,
                    name + " may be given once, with at most " + LONGEST + " characters, all of them printable."));
        }
        return all[0].strip();
    }

    /** Empty when it was not given. */
    public String words(String name) {
        return values.getOrDefault(name, "");
    }

    public Optional<Language> language() {
        return one("language", Language::find, "one of nb, nn, se, smj, sma, en");
    }

    public Optional<Instant> instant(String name) {
        return one(
                name,
                written -> {
                    try {
                        return Optional.of(Instant.parse(written))
                                .filter(one -> one.isAfter(EARLIEST) && one.isBefore(LATEST));
                    } catch (DateTimeParseException unclear) {
                        return Optional.empty();
                    }
                },
                "an instant as 2026-03-02T10:15:00Z");
    }

    /** A day, or null when it was not given. */
    public @Nullable LocalDate day(String name) {
        return one(
                        name,
                        written -> {
                            try {
                                return Optional.of(LocalDate.parse(written))
                                        .filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
                            } catch (DateTimeParseException unclear) {
                                return Optional.empty();
                            }
                        },
                        "a day as 2026-03-02")
                .orElse(null);
    }

    /** Words with commas between; none when it was not given. */
    public List<String> several(String name) {
        return Arrays.stream(words(name).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** @param otherwise when it was not given */
    public int number(String name, int least, int most, int otherwise) {
        return one(
                        name,
                        written -> Optional.of(written)
                                .filter(digits -> digits.matches("[0-9]{1,9}"))
                                .map(Integer::parseInt)
                                .filter(number -> number >= least && number <= most),
                        "a whole number from " + least + " to " + most)
                .orElse(otherwise);
    }

    public long position(String name) {
        return one(
                        name,
                        written -> Optional.of(written)
                                .filter(digits -> digits.matches("[0-9]{1,18}"))
                                .map(Long::parseLong),
                        "a number that an earlier answer gave")
                .orElse(0L);
    }

    public <T> Optional<T> one(String name, Function<String, Optional<T>> read, String expected) {
        String written = values.get(name);
        if (written == null) {
            return Optional.empty();
        }
        Optional<T> found = read.apply(written);
        if (found.isEmpty()) {
            throw new Refused(Problem.parameter(name, name + " must be " + expected + "."));
        }
        return found;
    }

    /** All but these, in one order, as they stand in an address: what a cursor belongs to. */
    public String without(String... names) {
        Set<String> left = Set.of(names);
        return values.entrySet().stream()
                .filter(one -> !left.contains(one.getKey()))
                .map(one -> one.getKey() + "=" + Addresses.part(one.getValue()))
                .collect(Collectors.joining("&"));
    }
}
