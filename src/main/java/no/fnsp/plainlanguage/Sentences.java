package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where sentences begin and end. Knows abbreviations, ordinals, decimal numbers and times of the day. */
final class Sentences {

    private static final Pattern STOP = Pattern.compile("[.!?…]+[\"»”’)\\]]*(?=[\\s\\u00a0]|$)");
    private static final Pattern NEXT = Pattern.compile("[\\s\\u00a0]+[\"«“‘(\\[–-]*[\\s\\u00a0]*(\\S)");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])\\d+$");

    private final String text;
    private final List<Abbreviations.Found> abbreviations;

    record Sentence(int from, int to) {}

    private Sentences(String text, List<Abbreviations.Found> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /** @param abbreviations those that stand in the text */
    static List<Sentence> of(String text, List<Abbreviations.Found> abbreviations) {
        return new Sentences(text, abbreviations).read();
    }

    private List<Sentence> read() {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (var stop = STOP.matcher(text); stop.find(); ) {
            if (endsSentence(stop, from)) {
                sentences.add(new Sentence(from, stop.end()));
                from = stop.end();
            }
        }
        if (!text.substring(from).isBlank()) {
            sentences.add(new Sentence(from, text.length()));
        }
        return List.copyOf(sentences);
    }

    private boolean endsSentence(MatchResult stop, int from) {
        var next = NEXT.matcher(text).region(stop.end(), text.length());
        if (!next.lookingAt()) {
            return true;
        }
        int first = text.codePointAt(next.start(1));
        if (Character.isLowerCase(first)) {
            return false;
        }
        return !stop.group().startsWith(".") || !goesOn(stop.start(), from, Character.isDigit(first));
    }

    /** Whether a full stop belongs to the word or number before it, and the sentence goes on. */
    private boolean goesOn(int stop, int from, boolean numberNext) {
        for (var abbreviation : abbreviations) {
            if (abbreviation.from() <= stop && stop < abbreviation.to()) {
                return !abbreviation.last();
            }
        }
        var number = NUMBER_BEFORE.matcher(text).region(from, stop);
        return number.find()
                && (numberNext || text.substring(from, number.start()).isBlank());
    }
}
