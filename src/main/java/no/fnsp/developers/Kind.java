package no.fnsp.developers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which values a parameter takes or a property has, as developers write it. Never changes.
 *
 * @param type {@code string}, {@code integer (0–25)}, {@code [Passage]} for a list
 * @param schema the name of the schema it is or is a list of; null when it is none
 * @param values the only ones; empty when they are not listed
 */
public record Kind(String type, @Nullable String schema, List<String> values) {

    private static final String REFERENCE = "#/components/schemas/";

    public Kind {
        values = List.copyOf(values);
    }

    static Kind of(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = name(schema);
            return new Kind(name, name, List.of());
        }
        if (schema.has("items")) {
            Kind item = of(schema.path("items"));
            return new Kind("[" + item.type() + "]", item.schema(), item.values());
        }
        JsonNode any = schema.path("additionalProperties");
        if (any.isObject() && !any.isEmpty()) {
            Kind value = of(any);
            return new Kind("{…: " + value.type() + "}", value.schema(), value.values());
        }
        return new Kind(simple(schema), null, values(schema));
    }

    static String name(JsonNode schema) {
        return schema.path("$ref").asString("").replace(REFERENCE, "");
    }

    private static String simple(JsonNode schema) {
        var more = new ArrayList<String>();
        Stream.of("format", "pattern")
                .filter(schema::has)
                .forEach(one -> more.add(schema.path(one).asString()));
        if (schema.has("minimum") || schema.has("maximum")) {
            more.add(end(schema, "minimum") + "–" + end(schema, "maximum"));
        }
        if (schema.has("default")) {
            more.add("= " + schema.path("default").asString());
        }
        return type(schema) + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? String.join(
                        " | ", type.valueStream().map(one -> one.asString("")).toList())
                : type.asString("any");
    }

    private static String end(JsonNode schema, String which) {
        return schema.has(which) ? schema.path(which).asString() : "";
    }

    private static List<String> values(JsonNode schema) {
        return schema.path("enum").valueStream().map(one -> one.asString("")).toList();
    }
}
