package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.opendata.answer.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface and the interface are held up against each other, both ways. */
@ExampleInstallation
class ContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NONSENSE = List.of(
            "",
            "-1",
            "0",
            "99999999999999999999",
            "null",
            "æøå",
            "\uD83E\uDE7A",
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "%00",
            "\u0000",
            "{\"a\":",
            "2026-13-45T99:99:99Z",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(190),
            "x".repeat(3000));

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode contract = JSON.createObjectNode();

    @BeforeEach
    void read() throws Exception {
        contract = JSON.readTree(get(Api.BASE + "/openapi.json").body());
    }

    private record Operation(String path, JsonNode told) {

        Stream<JsonNode> parameters(String in) {
            return told.path("parameters")
                    .valueStream()
                    .filter(one -> one.path("in").stringValue().equals(in));
        }

        /** With an example of each parameter of the path. */
        String address() {
            String address = path;
            for (JsonNode one : parameters("path").toList()) {
                address = address.replace(
                        "{" + one.path("name").stringValue() + "}",
                        one.path("example").stringValue());
            }
            return address;
        }
    }

    private List<Operation> operations() {
        return contract.path("paths")
                .propertyStream()
                .map(one -> new Operation(one.getKey(), one.getValue().path("get")))
                .toList();
    }

    @Test
    void every_address_is_described_and_what_is_described_is_there() {
        Set<String> there = mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> isOurs(one.getValue()))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .filter(path -> !path.endsWith("/**"))
                .map(ContractTest::unnamed)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(operations().stream().map(one -> unnamed(one.path()))).containsExactlyInAnyOrderElementsOf(there);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("no.fnsp.opendata");
    }

    private static String unnamed(String path) {
        return path.replaceAll("/$", "").replaceAll("\\{[^}]*}", "{}");
    }

    @Test
    void the_parameters_that_are_known_are_those_that_are_described() throws Exception {
        for (Operation one : operations()) {
            JsonNode problem =
                    JSON.readTree(get(one.address() + "?no-such-parameter=1").body());
            String known = problem.path("detail").stringValue().replaceAll("(?s).*Known here: (.*)\\.", "$1");
            assertThat(Stream.of(known.split(", ")).filter(name -> !name.isEmpty()))
                    .as(one.path())
                    .containsExactlyInAnyOrderElementsOf(one.parameters("query")
                            .map(p -> p.path("name").stringValue())
                            .toList());
        }
    }

    @Test
    void every_answer_has_the_shape_that_is_promised() throws Exception {
        var asked = new ArrayList<String>();
        operations().forEach(one -> asked.addAll(examples(one)));
        asked.add(href("/organisations?kind=hospital"));
        asked.add(href("/organisations?kind=department"));
        for (String list : List.of(
                "/treatments",
                "/places",
                "/departments",
                "/documents",
                "/concepts",
                "/studies",
                "/events",
                "/news",
                "/articles")) {
            asked.add(href(list));
        }
        asked.add(Api.BASE + "/links?system=icd-10&code=M16");
        asked.add(Api.BASE + "/infobutton?mainSearchCriteria.v.cs=2.16.578.1.12.4.1.1.7110&mainSearchCriteria.v.c=M16");
        asked.add(Api.BASE + "/sites/fellesinnhold.fnsp.nhn.no/treatments/hofteprotese");
        for (String address : asked) {
            var answer = get(address);
            Operation operation = operation(address);
            JsonNode response = operation.told().path("responses").path(Integer.toString(answer.statusCode()));
            assertThat(response.isMissingNode())
                    .as("%s answers %d", address, answer.statusCode())
                    .isFalse();
            if (!answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
                continue;
            }
            JsonNode schema = response.path("content").iterator().next().path("schema");
            assertThat(problems(schema, answer.body())).as(address).isEmpty();
        }
    }

    private List<String> examples(Operation one) {
        List<String> alone = one.parameters("query")
                .filter(parameter -> parameter.has("example"))
                .map(parameter -> one.address() + "?" + parameter.path("name").stringValue() + "="
                        + encoded(parameter.path("example").stringValue()))
                .toList();
        return Stream.concat(Stream.of(one.address()), alone.stream()).toList();
    }

    private String href(String list) throws Exception {
        return JSON.readTree(get(Api.BASE + list).body())
                .path("items")
                .get(0)
                .path("href")
                .stringValue();
    }

    private Operation operation(String address) {
        String path = address.replaceAll("\\?.*", "");
        return operations().stream()
                .filter(one -> path.matches(one.path().replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+")))
                .min(java.util.Comparator.comparing(one -> one.path().contains("{")))
                .orElseThrow();
    }

    private List<String> problems(JsonNode schema, String body) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", contract.path("components"));
        whole.setAll((ObjectNode) schema);
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString());
        return read.validate(body, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Whatever is asked, the answer is one of those described, and no fault of ours. */
    @Test
    void nonsense_is_answered_as_described() throws Exception {
        var chance = new Random(7);
        for (Operation one : operations()) {
            List<JsonNode> parameters = one.parameters("query").toList();
            for (JsonNode parameter : parameters) {
                for (String value : NONSENSE) {
                    check(one, one.address() + "?" + parameter.path("name").stringValue() + "=" + encoded(value));
                }
            }
            for (int i = 0; i < 30; i++) {
                String path = one.path();
                for (JsonNode part : one.parameters("path").toList()) {
                    path = path.replace("{" + part.path("name").stringValue() + "}", encoded(any(chance)));
                }
                String query = parameters.stream()
                        .filter(parameter -> chance.nextBoolean())
                        .map(parameter -> parameter.path("name").stringValue() + "=" + encoded(any(chance)))
                        .collect(Collectors.joining("&"));
                check(one, path + "?" + query);
            }
        }
    }

    private static String any(Random chance) {
        return NONSENSE.get(chance.nextInt(NONSENSE.size()));
    }

    private void check(Operation operation, String address) throws Exception {
        int status = get(address).statusCode();
        assertThat(status).as(address).isLessThan(500);
        assertThat(status)
                .as(address)
                .isIn(Stream.concat(
                                Stream.of(400, 404, 414),
                                operation.told().path("responses").propertyNames().stream()
                                        .map(Integer::valueOf))
                        .toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
