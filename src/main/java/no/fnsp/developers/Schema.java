package no.fnsp.developers;

import java.util.List;

/** What an answer, or a part of one, is made of. Never changes. */
public record Schema(String name, Translated description, List<Property> properties) {

    public Schema {
        properties = List.copyOf(properties);
    }

    /** @param name with those it lies in before it: {@code places.slug} @param always whether it is there in every answer */
    public record Property(String name, Kind kind, boolean always, Translated description) {}

    String anchor() {
        return "schema-" + name;
    }
}
