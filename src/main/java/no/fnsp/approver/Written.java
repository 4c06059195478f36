package no.fnsp.approver;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody with the link has written. Counts for nothing until it is confirmed with a code. Never changes.
 *
 * @param words of the whole; may be empty
 * @param remarks by the id of the chapter; a chapter without one is well as it is
 */
public record Written(Outcome outcome, String words, Map<String, String> remarks) {

    /** The longest that a remark may be, in characters: it becomes a comment. */
    public static final int LONGEST = 2000;

    public enum Outcome {
        APPROVED,
        REMARKS,
        REJECTED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Outcome> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    public Written {
        words = words.replace("\r\n", "\n").strip();
        var said = new TreeMap<String, String>();
        remarks.forEach((chapter, remark) -> {
            if (!remark.isBlank()) {
                said.put(chapter, remark.replace("\r\n", "\n").strip());
            }
        });
        remarks = Map.copyOf(said);
    }

    /** Without remarks on what is no chapter of the text. @param chapters their ids */
    Written about(Set<String> chapters) {
        var known = new TreeMap<>(remarks);
        known.keySet().retainAll(chapters);
        return new Written(outcome, words, known);
    }

    /** The same words are always written as the same line. */
    String canonical() {
        return outcome.key() + "\n" + words + "\n" + new TreeMap<>(remarks);
    }

    public boolean saysSomething() {
        return !words.isEmpty() || !remarks.isEmpty();
    }

    /** The key of what is wrong; empty for nothing. */
    public Optional<String> wrong() {
        boolean tooLong =
                words.length() > LONGEST || remarks.values().stream().anyMatch(remark -> remark.length() > LONGEST);
        if (tooLong) {
            return Optional.of("approver.wrong.too-long");
        }
        return switch (outcome) {
            case APPROVED -> saysSomething() ? Optional.of("approver.wrong.has-remarks") : Optional.empty();
            case REMARKS -> saysSomething() ? Optional.empty() : Optional.of("approver.wrong.no-remarks");
            case REJECTED -> saysSomething() ? Optional.empty() : Optional.of("approver.wrong.no-reason");
        };
    }
}
