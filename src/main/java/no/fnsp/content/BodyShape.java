package no.fnsp.content;

import java.util.function.Function;
import no.fnsp.store.Jsonb;

/**
 * How one kind of document is stored in one shape. Old shapes stay readable for ever: a new shape is a new entry
 * with a higher number, and the old one's reader gives the new record.
 *
 * @param current whether new editions of the kind are written in this shape
 */
public record BodyShape(Kind kind, int number, boolean current, Function<String, ? extends Body> reader) {

    public static <T extends Body> BodyShape current(Kind kind, int number, Class<T> type) {
        return new BodyShape(kind, number, true, json -> Jsonb.read(json, type));
    }
}
