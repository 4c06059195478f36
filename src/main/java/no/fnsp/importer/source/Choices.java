package no.fnsp.importer.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words one may choose between, in the order they are told. */
public final class Choices {

    private Choices() {}

    @SafeVarargs
    public static <T> Map<String, T> of(Function<T, String> key, T... choices) {
        var words = new LinkedHashMap<String, T>();
        Arrays.stream(choices).forEach(choice -> words.put(key.apply(choice), choice));
        return Collections.unmodifiableMap(words);
    }

    public static Map<String, String> of(String... choices) {
        return of(Function.identity(), choices);
    }
}
