package no.fnsp.importer.written;

import java.util.regex.Pattern;

/** What the beginning of a line says its block is. */
enum Marker {
    SUBHEADING("###\\s+"),
    BULLET("-(\\s+|$)"),
    NUMBER("[0-9]{1,2}\\.(\\s+|$)"),
    ROW("\\|"),
    FACT(">(\\s+|$)"),
    WARNING("!(\\s+|$)"),
    /** A slip: what other ways of writing mean something by, and this one does not. */
    FOREIGN("#|[*+•]\\s|([-=_*])\\1{2,}\\s*$|```|\\s{2,}([-*+•]|[0-9]{1,2}\\.)\\s"),
    PLAIN("");

    private final Pattern beginning;

    Marker(String beginning) {
        this.beginning = Pattern.compile(beginning);
    }

    static Marker of(String words) {
        for (Marker marker : values()) {
            if (marker.beginning.matcher(words).lookingAt()) {
                return marker;
            }
        }
        return PLAIN;
    }

    String without(String words) {
        var match = beginning.matcher(words);
        return match.lookingAt() ? words.substring(match.end()) : words;
    }

    boolean isListItem() {
        return this == BULLET || this == NUMBER;
    }
}
