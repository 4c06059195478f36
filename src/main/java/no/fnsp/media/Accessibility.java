package no.fnsp.media;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Whether everybody can read a document, also those who listen to it. Somebody has looked and says so. Never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Accessibility.Accessible.class, name = "accessible"),
    @JsonSubTypes.Type(value = Accessibility.NotAccessible.class, name = "not-accessible")
})
public sealed interface Accessibility {

    record Accessible() implements Accessibility {}

    /** @param reason why not, and where the same can be read; readers are told */
    record NotAccessible(String reason) implements Accessibility {}
}
