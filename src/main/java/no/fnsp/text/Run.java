package no.fnsp.text;

import java.util.List;

/**
 * Words of a markup that follow each other and are marked alike. Never changes.
 *
 * @param from where they begin in {@link Markup#text()}
 * @param lang the code of the language they are marked as; empty for that of the text around them
 * @param href where a link on them leads; empty for none
 * @param value what stands behind them, as for a reusable fact; empty for nothing
 */
public record Run(int from, String words, String lang, String href, String value, boolean strong) {

    /** The words of a markup in reading order: joined, they are its {@link Markup#text()}. */
    public static List<Run> of(Markup markup) {
        return Runs.of(markup);
    }

    /** Where the words end, exclusive. */
    public int to() {
        return from + words.length();
    }

    boolean isMarkedAs(Run other) {
        return lang.equals(other.lang)
                && href.equals(other.href)
                && value.equals(other.value)
                && strong == other.strong;
    }
}
