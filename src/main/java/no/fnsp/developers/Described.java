package no.fnsp.developers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the resources of the interface out of its description, so that the page for people says what the one for programs says. */
@Component
class Described {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final JsonNode description = read();
    private final Translations translations;

    Described(Translations translations) {
        this.translations = translations;
    }

    String version() {
        return description.path("info").path("version").asString("");
    }

    JsonNode schemas() {
        return description.path("components").path("schemas");
    }

    List<Resource> resources(Language language) {
        return description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(one -> one.getValue().has("operationId"))
                        .map(one -> resource(one.getKey(), path.getKey(), one.getValue(), language)))
                .toList();
    }

    private Resource resource(String method, String path, JsonNode told, Language language) {
        return new Resource(
                told.path("operationId").asString(""),
                method.toUpperCase(Locale.ROOT),
                path,
                translations.of(told.path("summary").asString(""), Language.NB, language),
                said(told.path("description"), language),
                parameters(told)
                        .map(one -> new Resource.Parameter(
                                one.path("name").asString(""),
                                one.path("in").asString(""),
                                one.path("required").asBoolean(false),
                                Kind.of(one.path("schema")),
                                said(one.path("description"), language)))
                        .toList(),
                told.path("responses")
                        .propertyStream()
                        .map(one -> new Resource.Status(
                                one.getKey(), said(one.getValue().path("description"), language)))
                        .toList(),
                answer(told),
                method.equals("get") ? examples(path, told) : List.of());
    }

    private static Stream<JsonNode> parameters(JsonNode told) {
        return told.path("parameters").valueStream();
    }

    private static @Nullable String answer(JsonNode told) {
        String name = Kind.name(told.path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema"));
        return name.isEmpty() ? null : name;
    }

    /** Alone, and with all that its parameters give as examples; none where what it must be given differs from place to place. */
    private static List<String> examples(String path, JsonNode told) {
        if (told.has("x-example")) { // it wants several parameters together
            return List.of(told.path("x-example").asString(""));
        }
        String address = path;
        for (JsonNode one : parameters(told).filter(Described::inPath).toList()) {
            String given = one.path("example").asString("");
            if (given.isEmpty() || given.equals(NOBODY)) {
                return List.of();
            }
            address = address.replace("{" + one.path("name").asString("") + "}", encoded(given));
        }
        String alone = address;
        return Stream.concat(
                        Stream.of(alone),
                        parameters(told)
                                .filter(one -> !inPath(one) && one.has("example"))
                                .filter(one -> !one.path("example").asString("").equals(NOBODY))
                                .map(one -> alone + "?" + one.path("name").asString("") + "="
                                        + encoded(one.path("example").asString(""))))
                .toList();
    }

    private static boolean inPath(JsonNode parameter) {
        return parameter.path("in").asString("").equals("path");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Translated said(JsonNode words, Language language) {
        return translations.of(words.asString(""), Language.EN, language);
    }

    private static JsonNode read() {
        try (InputStream in = Objects.requireNonNull(Described.class.getResourceAsStream("/api/openapi.json"))) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
