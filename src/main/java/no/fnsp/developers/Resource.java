package no.fnsp.developers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One address of the interface. Never changes.
 *
 * @param id the operation's name, which is its anchor
 * @param answer what it is answered with: the name of a schema; null where it has none
 * @param examples addresses that can be opened as they are
 */
public record Resource(
        String id,
        String method,
        String path,
        Translated summary,
        Translated description,
        List<Parameter> parameters,
        List<Status> statuses,
        @Nullable String answer,
        List<String> examples) {

    public Resource {
        parameters = List.copyOf(parameters);
        statuses = List.copyOf(statuses);
        examples = List.copyOf(examples);
    }

    /** @param in {@code path} or {@code query} @param kind which values it takes */
    public record Parameter(String name, String in, boolean required, Kind kind, Translated description) {}

    /** What an answer with this code means. */
    public record Status(String code, Translated description) {}
}
