package no.fnsp.journal;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that changes as one, as far as readers are concerned: a document in a language, a site's menu. Never changes.
 * An entry names the scopes it touched; whatever was made from a scope is current until a later entry touches it.
 */
public record Scope(String value) {

    public Scope {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A scope needs a name");
        }
    }

    /** {@code Scope.of("document", id, NB)} is {@code document:<id>:nb}. */
    public static Scope of(String kind, Object... parts) {
        return new Scope(Stream.concat(Stream.of(kind), Arrays.stream(parts).map(Object::toString))
                .collect(Collectors.joining(":")));
    }

    @Override
    public String toString() {
        return value;
    }
}
