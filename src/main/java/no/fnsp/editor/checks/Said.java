package no.fnsp.editor.checks;

import java.util.List;
import no.fnsp.approval.Objection;
import no.fnsp.html.Messages;

/** Says in words what a check has found: some of its values are the keys of messages themselves. */
public final class Said {

    private Said() {}

    /** What is wrong, as publishing was told. */
    public static String of(Messages words, Objection objection) {
        return of(words, objection.key(), objection.values());
    }

    static String of(Messages words, String key, List<String> values) {
        return words.get(key, values.stream().map(value -> value(words, value)).toArray());
    }

    private static String value(Messages words, String value) {
        boolean message = value.startsWith("@") && words.has(value.substring(1));
        return message ? words.get(value.substring(1)) : value;
    }
}
