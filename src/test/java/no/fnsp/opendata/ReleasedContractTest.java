package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs that were written for the last release still work: {@code released-1.json} is what was promised then. */
class ReleasedContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode RELEASED = read("src/test/resources/api/released-1.json");

    private static final String TREATMENTS = "/paths/~1api~1v1~1treatments/get";

    @Test
    void what_was_promised_is_still_so() {
        assertThat(Contracts.broken(RELEASED, read("src/main/resources/api/openapi.json")))
                .as(
                        "Either keep it, or make a new version of the interface at an address of its own: docs/open-data.md")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paths| /api/v1/changes | GET /api/v1/changes is gone",
                "/paths/~1api~1v1~1treatments/get/responses | 200 | GET /api/v1/treatments 200 is not answered any longer",
                "/paths/~1api~1v1~1treatments~1{id}/get/responses | 410 | GET /api/v1/treatments/{id} 410 is not answered any longer",
                "/paths/~1api~1v1~1treatments/get/responses/200/content | application/json | GET /api/v1/treatments 200 is not to be had as application/json any longer",
                "/components/schemas/Treatment/properties | titles | GET /api/v1/treatments 200.items[].titles is gone",
            })
    void what_is_taken_away_is_seen(String where, String what, String told) {
        assertThat(changed(now -> ((ObjectNode) now.at(where)).remove(what))).contains(told);
    }

    @Test
    void a_parameter_that_goes_or_becomes_required_is_seen() {
        assertThat(changed(now -> ((ArrayNode) now.at(TREATMENTS + "/parameters")).remove(0)))
                .containsExactly("GET /api/v1/treatments ?kind is gone");
        assertThat(changed(now -> parameter(now, 0).put("required", true)))
                .containsExactly("GET /api/v1/treatments ?kind has become required");
        assertThat(changed(now -> ((ArrayNode) now.at(TREATMENTS + "/parameters"))
                        .addObject()
                        .put("name", "key")
                        .put("in", "query")
                        .put("required", true)))
                .containsExactly("GET /api/v1/treatments ?key is new and required");
    }

    @Test
    void a_parameter_that_takes_less_is_seen() {
        assertThat(changed(now -> ((ArrayNode) parameter(now, 0).at("/schema/enum")).remove(0)))
                .containsExactly("GET /api/v1/treatments ?kind has no diagnosis any longer");
        assertThat(changed(now -> schema(now, 3).putArray("enum").add("vest")))
                .containsExactly("GET /api/v1/treatments ?site takes some values only");
        assertThat(changed(now -> schema(now, 3).put("type", "integer")))
                .containsExactly("GET /api/v1/treatments ?site does not take string any longer");
        assertThat(changed(now -> schema(now, 3).put("maxLength", 20)))
                .containsExactly("GET /api/v1/treatments ?site has a narrower maxLength");
        assertThat(changed(now -> schema(now, 7).put("maximum", 10)))
                .containsExactly("GET /api/v1/treatments ?limit has a narrower maximum");
        assertThat(changed(now -> schema(now, 3).put("format", "uuid")))
                .containsExactly("GET /api/v1/treatments ?site must have another format");
    }

    @Test
    void an_answer_of_another_shape_is_seen() {
        assertThat(changed(now -> property(now, "kind").put("type", "integer")))
                .contains("GET /api/v1/treatments 200.items[].kind was [string] and is [integer]");
        assertThat(changed(now -> ((ArrayNode) property(now, "kind").putArray("type"))
                        .add("string")
                        .add("null")))
                .isNotEmpty();
        assertThat(changed(now -> ((ArrayNode) property(now, "kind").path("enum")).remove(0)))
                .contains("GET /api/v1/treatments 200.items[].kind has no diagnosis any longer");
        assertThat(changed(now -> property(now, "modified").put("format", "date")))
                .contains("GET /api/v1/treatments 200.items[].modified has another format");
        assertThat(changed(now -> ((ArrayNode) now.at("/components/schemas/Treatment/required")).remove(0)))
                .contains("GET /api/v1/treatments 200.items[].treatment is not always there any longer");
        assertThat(changed(now -> ((ObjectNode) now.at(TREATMENTS + "/responses")).putObject("204")))
                .containsExactly("GET /api/v1/treatments succeeds with 204, which was not so");
    }

    @Test
    void what_is_added_breaks_nothing() {
        assertThat(changed(now -> {
                    ((ObjectNode) now.path("paths")).set("/api/v1/new", now.at("/paths/~1api~1v1~1sites"));
                    ((ObjectNode) now.at("/components/schemas/Treatment/properties"))
                            .putObject("more")
                            .put("type", "string");
                    ((ArrayNode) now.at(TREATMENTS + "/parameters"))
                            .addObject()
                            .put("name", "new")
                            .put("in", "query");
                    ((ArrayNode) parameter(now, 0).at("/schema/enum")).add("new");
                    ((ArrayNode) property(now, "kind").path("enum")).add("new");
                    ((ObjectNode) now.at(TREATMENTS + "/responses")).putObject("451");
                    schema(now, 7).put("maximum", 1000);
                }))
                .isEmpty();
    }

    @Test
    void another_version_may_be_different() {
        assertThat(changed(now -> {
                    ((ObjectNode) now.path("info")).put("version", "2.0.0");
                    ((ObjectNode) now.path("paths")).removeAll();
                }))
                .isEmpty();
        assertThat(changed(now -> {
                    ((ObjectNode) now.path("info")).put("version", "1.9.0");
                    ((ObjectNode) now.path("paths")).removeAll();
                }))
                .isNotEmpty();
    }

    private static List<String> changed(Consumer<JsonNode> change) {
        JsonNode now = RELEASED.deepCopy();
        change.accept(now);
        return Contracts.broken(RELEASED, now);
    }

    private static ObjectNode parameter(JsonNode now, int index) {
        return (ObjectNode) now.at(TREATMENTS + "/parameters").get(index);
    }

    private static ObjectNode schema(JsonNode now, int index) {
        return (ObjectNode) parameter(now, index).path("schema");
    }

    private static ObjectNode property(JsonNode now, String name) {
        return (ObjectNode) now.at("/components/schemas/Treatment/properties/" + name);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(Path.of(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
