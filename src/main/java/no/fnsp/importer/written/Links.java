package no.fnsp.importer.written;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which national texts some words link to. A link stands as {@code document:<key>} until the key's document is known. */
final class Links {

    private static final Pattern HREF = Pattern.compile("href=\"document:([a-z0-9-]+)\"");

    private Links() {}

    /** The keys, each once, in the order they are first met. */
    static List<String> in(Stream<String> html) {
        return html.flatMap(words -> HREF.matcher(words).results())
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }
}
