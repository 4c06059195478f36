package no.fnsp.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Given;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is promised: the description of the interface in OpenAPI 3.1. Written by hand, and held up against every answer by the tests. */
@RestController
class Contract {

    private final JsonNode description = JsonMapper.builder().build().readTree(read());

    @GetMapping(Api.BASE + "/openapi.json")
    ResponseEntity<byte[]> description(HttpServletRequest request) {
        Given.of(request);
        return Answers.of(request, description);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream("/api/openapi.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
