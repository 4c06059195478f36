package no.fnsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The telephone numbers in a text, and the text without them. Never changes. */
record Phones(Bag numbers, String otherWords) {

    /** Eight digits as they are grouped in Norway, five from 0, the emergency numbers, and any number with a country's code. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[ .,:/-])"
            + "(?:(?:\\+|00)(?!47)\\d{1,3}(?: ?\\d){5,12}"
            + "|(?:(?:\\+|00)47 ?)?"
            + "(?:[2-9]\\d(?: ?\\d\\d){3}|[2-9]\\d\\d ?\\d\\d ?\\d{3}|0\\d{4}|116 ?117|11[0-3]))"
            + "(?![.,:/ ]?\\d)");

    /** Other short numbers are telephones only where it says so. */
    private static final Pattern CALLED = Pattern.compile("(?iu)(?<!\\p{L})"
            + "(?:tlf|telefon|telefonnummer|mobil|ring|ringe|ringer|sms|call|phone|riŋge|riŋgut)[.:]? "
            + "\\d{3,6}(?![.,:/ ]?\\d)");

    private static final Pattern NEXT_WORD = Pattern.compile("\\G ?(\\p{L}+|%)");

    static Phones in(String text) {
        var numbers = new ArrayList<String>();
        var rest = take(NUMBER, text, numbers);
        rest = take(CALLED, rest, numbers);
        return new Phones(new Bag(numbers), rest);
    }

    /** The text without what the pattern finds, which is added to the numbers. */
    private static String take(Pattern pattern, String text, List<String> numbers) {
        return pattern.matcher(text).replaceAll(match -> {
            if (digits(match.group()).length() == 3 && isAmount(text, match.end())) {
                return match.group();
            }
            numbers.add(digits(match.group()));
            return " ; ";
        });
    }

    /** 113 is a telephone, 113 kg is not; a longer number may be followed by "dag og natt". */
    private static boolean isAmount(String text, int end) {
        var next = NEXT_WORD.matcher(text).region(end, text.length());
        return next.find() && Units.find(next.group(1).toLowerCase(Locale.ROOT)) != null;
    }

    /** The numbers behind links whose words are not that number: to make a number one can tap changes nothing. */
    static Bag onlyDialled(List<Chapter> text) {
        return new Bag(text.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.parts().stream())
                .flatMap(words -> words.links().stream())
                .filter(link -> link.href().startsWith("tel:"))
                .filter(link -> !digits(link.href()).equals(digits(link.words())))
                .map(link -> digits(link.href()))
                .toList());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "").replaceFirst("^(?:00)?47(?=\\d{5}(?:\\d{3})?$)", "");
    }
}
