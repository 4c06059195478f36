package no.fnsp.importer.written;

import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.importer.source.Refusal;
import no.fnsp.importer.source.Shape;

/**
 * A link {@code [words](target)} found in a text. Never changes.
 *
 * @param wordsEnd where its words end
 * @param end where the whole of it ends
 */
record WrittenLink(String words, String target, int wordsEnd, int end) {

    private static final int LONGEST = 1000;
    private static final String CONCEPT = "concept:";
    private static final String FACT = "fact:";
    private static final Pattern MEANT = Pattern.compile("\\s*(concept|fact|page|https?|tel|mailto):");

    /** The link that begins with the {@code [} at {@code at}, if one does. */
    static Optional<WrittenLink> at(String text, int at, int to) {
        int bracket = at + 1;
        while (bracket < to && text.charAt(bracket) != ']' && text.charAt(bracket) != '[') {
            bracket++;
        }
        if (bracket >= to || !text.startsWith("](", bracket)) {
            return Optional.empty();
        }
        String words = text.substring(at + 1, bracket);
        int from = bracket + 2;
        int closing = closing(text, from, Math.min(to, from + LONGEST));
        if (closing >= 0) {
            return Optional.of(new WrittenLink(words, text.substring(from, closing), bracket, closing + 1));
        }
        return MEANT.matcher(text).region(from, to).lookingAt()
                ? Optional.of(new WrittenLink(words, "", bracket, from))
                : Optional.empty();
    }

    /** The parenthesis that closes the target, which has no white space; -1 if none. */
    private static int closing(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to && !Character.isWhitespace(text.charAt(at)); at++) {
            switch (text.charAt(at)) {
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {}
            }
            if (depth < 0) {
                return at;
            }
        }
        return -1;
    }

    /** What is wrong with it, if anything. */
    Optional<String> fault() {
        if (target.isEmpty()) {
            return Optional.of("after " + Refusal.quoted("[" + words + "]") + " must follow (address), without spaces");
        }
        if (words.isBlank()) {
            return Optional.of("the link to " + Refusal.quoted(target) + " has no words");
        }
        if (target.startsWith(FACT)) {
            return fact().isPresent()
                    ? Optional.empty()
                    : Optional.of("write a fact as fact:helse-bergen.no/its-key, not " + Refusal.quoted(target));
        }
        return isConcept() ? keyFault() : targetFault();
    }

    /** The reusable fact that the words stand for; empty for a link that leads somewhere. */
    Optional<FactName> fact() {
        return target.startsWith(FACT) ? FactName.find(target.substring(FACT.length())) : Optional.empty();
    }

    private Optional<String> keyFault() {
        return Shape.SLUG.fits(key())
                ? Optional.empty()
                : Optional.of("the key in " + Refusal.quoted(target) + " must be " + Shape.SLUG.rule());
    }

    private Optional<String> targetFault() {
        return Shape.LINK.fits(target)
                ? Optional.empty()
                : Optional.of("a link cannot lead to " + Refusal.quoted(target) + "; write concept:key, "
                        + Shape.LINK.rule());
    }

    /** The address; a concept as {@code document:<key>}, until the key's document is known. */
    String href() {
        return isConcept() ? "document:" + key() : target;
    }

    private boolean isConcept() {
        return target.startsWith(CONCEPT);
    }

    private String key() {
        return target.substring(CONCEPT.length());
    }
}
