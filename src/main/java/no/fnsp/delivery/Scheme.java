package no.fnsp.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Light or dark whatever the reader's machine prefers: only in previews, where somebody wants to see both beside each other. The name of
 * the build that stands in the addresses of style sheets then says which.
 */
enum Scheme {
    LIGHT("lyst", "-light", "(max-width:0)"),
    DARK("morkt", "-dark", "(min-width:0)");

    /** The parameter of a preview. */
    static final String PARAMETER = "utseende";

    private final String word;
    private final String ending;

    /** Never, or always: what the question for a dark machine is exchanged for. */
    private final String instead;

    Scheme(String word, String ending, String instead) {
        this.word = word;
        this.ending = ending;
        this.instead = instead;
    }

    static Optional<Scheme> asked(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    static Optional<Scheme> named(String build) {
        return Stream.of(values()).filter(one -> build.endsWith(one.ending)).findFirst();
    }

    String build(String build) {
        return build + ending;
    }

    byte[] sheet(byte[] css) {
        return new String(css, StandardCharsets.UTF_8)
                .replaceAll("\\(prefers-color-scheme: ?dark\\)", instead)
                .getBytes(StandardCharsets.UTF_8);
    }
}
