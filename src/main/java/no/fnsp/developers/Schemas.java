package no.fnsp.developers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the schemas of answers out of the description of the interface. */
@Component
class Schemas {

    private final Described described;

    Schemas(Described described) {
        this.described = described;
    }

    List<Schema> in(Language language) {
        return described
                .schemas()
                .propertyStream()
                .map(one -> new Schema(
                        one.getKey(),
                        described.said(one.getValue().path("description"), language),
                        properties("", one.getValue(), language).toList()))
                .toList();
    }

    private Stream<Schema.Property> properties(String within, JsonNode schema, Language language) {
        Set<String> always = schema.path("required")
                .valueStream()
                .map(one -> one.asString(""))
                .collect(Collectors.toSet());
        return schema.path("properties").propertyStream().flatMap(one -> {
            String name = within + one.getKey();
            var itself = new Schema.Property(
                    name, Kind.of(one.getValue()), always.contains(one.getKey()), described.said(words(one), language));
            return Stream.concat(Stream.of(itself), properties(name + ".", inner(one.getValue()), language));
        });
    }

    /** A reference is described where it leads. */
    private static JsonNode words(Map.Entry<String, JsonNode> property) {
        return property.getValue().path("description");
    }

    /** A list is told by what stands in it. */
    private static JsonNode inner(JsonNode schema) {
        return schema.has("items") ? schema.path("items") : schema;
    }
}
