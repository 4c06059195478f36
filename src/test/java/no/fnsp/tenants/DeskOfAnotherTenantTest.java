package no.fnsp.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the desk that is about a site, asked for Helse Bergen by somebody who is everything elsewhere: the answer is the
 * same as for what does not exist, and says nothing. New addresses are found here by themselves.
 */
@ExampleInstallation
class DeskOfAnotherTenantTest {

    private static final String SECRET = "Bergens hemmelighet";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Neighbour neighbour;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Permits permits;

    @Autowired
    DatabaseClock clock;

    DeskVisitor stranger;
    Draft draft;

    @BeforeEach
    void bergen_has_a_draft() {
        neighbour.editor();
        stranger = DeskVisitor.as(port, Neighbour.EMAIL);
        var own = permits.forJob("test-bergen");
        var bergen = sites.find("helse-bergen.no", clock.now()).orElseThrow();
        UUID id = UUID.randomUUID();
        Document document =
                documents.open(own, new Document(id, Kind.ARTICLE, bergen.id(), id.toString(), null, null, null));
        var words = new Text(SECRET, List.of(Markup.clean("Bare for Bergen.")), List.of());
        draft = drafts.start(own, document, Language.NN, Draft.Lane.ORDINARY, words, clock.now());
    }

    /** One way to ask the desk for something of a site. */
    private record Way(String method, String pattern, Method handler) {}

    private List<Way> ways() {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(one -> ways(one.getKey(), one.getValue().getMethod()))
                .filter(way -> way.pattern().startsWith("/desk/sites/{site}"))
                .toList();
    }

    private static Stream<Way> ways(RequestMappingInfo info, Method handler) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Way(method.name(), pattern, handler)));
    }

    @Test
    void every_address_looks_as_if_nothing_were_there() {
        var seen = new TreeMap<String, String>();
        List<Way> ways = ways();
        for (Way way : ways) {
            String address = address(way);
            var answer = way.method().equals("GET")
                    ? stranger.get(address)
                    : takesFiles(way) ? withFile(address, way) : stranger.post(address, fields(way));
            boolean missing = answer.status() == 404 && !answer.body().contains(SECRET);
            if (!missing && !leadsToNothing(way, answer)) {
                seen.put(way.method() + " " + way.pattern(), answer.status() + " " + answer.header("Location"));
            }
        }
        assertThat(ways).hasSizeGreaterThan(35);
        assertThat(seen)
                .as("addresses of another tenant that answered something")
                .isEmpty();
        assertThat(drafts.withId(draft.id()).orElseThrow().revision()).isEqualTo(draft.revision());
    }

    /** The site's own address leads to its pages, which are not there for this person. */
    private boolean leadsToNothing(Way way, DeskVisitor.Answer answer) {
        return way.pattern().equals("/desk/sites/{site}")
                && stranger.follow(answer).status() == 404;
    }

    private String address(Way way) {
        Map<String, String> values = Map.of(
                "site", "helse-bergen.no",
                "document", draft.document().toString(),
                "language", "nn",
                "number", "1",
                "file", "w320.webp",
                "name", "fil.pdf");
        String address = way.pattern().replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        for (var value : values.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.replaceAll("\\{\\w+}", draft.id().toString());
    }

    private String[] fields(Way way) {
        return Arrays.stream(way.handler().getParameters())
                .filter(one -> AnnotatedElementUtils.hasAnnotation(one, RequestParam.class))
                .flatMap(one -> Stream.of(name(one), value(one.getType(), name(one))))
                .toArray(String[]::new);
    }

    private String value(Class<?> type, String name) {
        if (type == UUID.class || type == List.class) {
            return name.equals("document")
                    ? draft.document().toString()
                    : draft.id().toString();
        }
        return type == int.class || type == long.class ? "1" : type == boolean.class ? "true" : "ord";
    }

    private static String name(Parameter parameter) {
        String said = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class))
                .name();
        return said.isEmpty() ? parameter.getName() : said;
    }

    private static boolean takesFiles(Way way) {
        return Arrays.stream(way.handler().getParameters())
                .anyMatch(one -> one.getType() == MultipartFile.class
                        || one.getType() == List.class
                                && one.getParameterizedType().getTypeName().contains("MultipartFile"));
    }

    private DeskVisitor.Answer withFile(String address, Way way) {
        String boundary = "grense";
        String parts = Arrays.stream(way.handler().getParameters())
                .filter(one -> AnnotatedElementUtils.hasAnnotation(one, RequestParam.class))
                .map(one -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name(one) + "\""
                        + (one.getParameterizedType().getTypeName().contains("MultipartFile")
                                ? "; filename=\"a.txt\"\r\nContent-Type: text/plain"
                                : "")
                        + "\r\n\r\nord\r\n")
                .collect(Collectors.joining());
        return stranger.postParts(address, (parts + "--" + boundary + "--\r\n").getBytes(), boundary);
    }

    /** Not even by guessing that a role which is nothing at Bergen may at least read. */
    @Test
    void a_reader_of_bergen_sees_and_changes_nothing() {
        var reader = DeskVisitor.as(port, Role.READER);
        String text = "/desk/sites/helse-bergen.no/documents/" + draft.document();
        assertThat(reader.get(text).status()).isEqualTo(200);
        assertThat(reader.get(text + "/nn").status()).isEqualTo(404);
        assertThat(reader.post(text + "/nn/draft/discard").status()).isEqualTo(404);
        assertThat(reader.post(text + "/nn/publication", "draft", draft.id().toString(), "revision", "1")
                        .status())
                .isEqualTo(404);
        assertThat(reader.send("DELETE", text, HttpRequest.BodyPublishers.noBody())
                        .status())
                .isIn(403, 404, 405);
    }
}
