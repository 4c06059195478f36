package no.fnsp.gate;

import no.fnsp.identity.Right;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked for. Never changes.
 *
 * @param key of its messages: {@code gate.<key>} says what is wrong, {@code gate.<key>.help} what to do
 * @param severity what it does to a text that nobody has waived it for
 * @param waivedBy the right it takes to let it pass; null for what nobody may
 * @param ofTheseWords whether it is about all words of the text as they stand: in other words it is another remark, which nobody has
 *     let pass, and for a task still the same thing that is missing
 */
public record Check(String key, Severity severity, @Nullable Right waivedBy, boolean ofTheseWords) {

    public enum Severity {
        /** The text is not published. */
        BLOCKS,
        /** The writer is told. */
        WARNS
    }

    /** What must be put right, unless somebody who may publish lets it pass for a time. */
    public static Check blocking(String key) {
        return new Check(key, Severity.BLOCKS, Right.PUBLISH, false);
    }

    /** What may be meant as it is; whoever may publish can say so, and is not told again. */
    public static Check warning(String key) {
        return new Check(key, Severity.WARNS, Right.PUBLISH, false);
    }

    /** The same, where it takes another right to let it pass; null for nobody. */
    public Check waivedBy(@Nullable Right right) {
        return new Check(key, severity, right, ofTheseWords);
    }

    /** The same, for the words as they stand. */
    public Check boundToWords() {
        return new Check(key, severity, waivedBy, true);
    }
}
