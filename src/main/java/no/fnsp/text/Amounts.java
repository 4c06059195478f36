package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a text, its units, and which number stands with which unit. Never changes. */
record Amounts(Bag numbers, Bag units, Bag doses) {

    private static final Pattern TOKEN = Pattern.compile("(?<number>(?:(?<![\\p{L}\\d)])(?<!\\d )[-−])?"
            + "(?:\\d{1,3}(?: \\d{3})+(?!\\d)|\\d+)(?:[.,:/]\\d+)*|[½¼¾⅓⅔])"
            + "|(?<word>\\p{L}+[²³]?|[%‰]|°\\p{L}?)");

    static Amounts in(String text, Tongue tongue) {
        var reading = new Reading(tongue);
        var lower = text.toLowerCase(Locale.ROOT);
        for (var token = TOKEN.matcher(lower); token.find(); ) {
            var between = lower.substring(reading.end, token.start());
            if (token.group("number") != null) {
                reading.number(written(token.group("number")));
            } else {
                reading.word(token.group("word"), between.strip());
            }
            reading.end = token.end();
        }
        return new Amounts(new Bag(reading.numbers), new Bag(reading.units), new Bag(reading.doses));
    }

    /** The same number in one way: 2,5 is 2.5, 08:00 is 08.00, 10 000 is 10000. */
    private static String written(String number) {
        return number.replace(" ", "")
                .replaceAll("[,:]", ".")
                .replace('−', '-')
                .replace("½", "1/2")
                .replace("¼", "1/4")
                .replace("¾", "3/4");
    }

    /** Goes through a text word by word; changes. */
    private static final class Reading {
        private final Tongue tongue;
        private final List<String> numbers = new ArrayList<>();
        private final List<String> units = new ArrayList<>();
        private final List<String> doses = new ArrayList<>();
        private int end;
        private @Nullable String number;
        private String previous = "";
        private boolean afterUnit;

        Reading(Tongue tongue) {
            this.tongue = tongue;
        }

        void number(String written) {
            numbers.add(written);
            number = written;
            previous = "";
            afterUnit = false;
        }

        void word(String word, String between) {
            var spelled = NumberWords.find(word, tongue);
            var unit = Units.find(word);
            if (spelled != null) {
                number(spelled);
            } else if (unit == null || !countsAs(unit, word, between)) {
                number = null;
                previous = word;
                afterUnit = false;
            } else {
                unit(unit);
            }
        }

        /** A short or common word is a unit only after a number, or in a rate: {@code 5 m}, {@code mg/l}. */
        private boolean countsAs(String unit, String word, String between) {
            var before = between.isEmpty() ? NumberWords.beforeUnit(previous, unit) : null;
            if (number == null && before != null) {
                number(before);
            }
            if (!between.matches("[.-]?")) {
                number = null;
            }
            return number != null || afterUnit && between.equals("/") || !Units.needsNumber(word);
        }

        private void unit(String unit) {
            units.add(unit);
            if (number != null) {
                doses.add(number + " " + unit);
            }
            number = null;
            previous = "";
            afterUnit = true;
        }
    }
}
