package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.bulk.Making;
import no.fnsp.identity.Permits;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.journal.Sequencer;
import no.fnsp.opendata.answer.Api;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Nodes;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A program that loads everything at once, and goes on with the changes. */
@ExampleInstallation
class BulkTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "/bulk/descriptions.ndjson.gz";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Making making;

    @Autowired
    Permits permits;

    @Autowired
    Nodes nodes;

    @Autowired
    Sequencer sequencer;

    @Autowired
    ScopeVersions versions;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient db;

    @Test
    void a_line_is_what_the_interface_answers() throws Exception {
        make();
        Map<String, JsonNode> all = load();
        assertThat(all.size()).isGreaterThan(50);
        int looked = 0;
        for (JsonNode line : all.values()) {
            if (looked++ % 7 == 0) {
                assertThat(plain(read(address(line)))).as(address(line)).isEqualTo(plain(line));
            }
        }
    }

    @Test
    void a_reader_who_goes_on_with_the_changes_ends_with_what_a_new_dump_holds() throws Exception {
        make();
        long since = item().path("position").longValue();
        Map<String, JsonNode> have = load();
        UUID offered = db.sql("select (offers -> 0 ->> 'department')::uuid from sharing.adoptions"
                        + " where valid_until = 'infinity' and jsonb_array_length(offers) = 1"
                        + " and offers -> 0 ->> 'department' is not null order by 1 limit 1")
                .query(UUID.class)
                .single();
        Node department =
                nodes.lines(List.of(offered), clock.now()).find(offered).orElseThrow();
        try {
            named(department, Words.of(Language.NB, "Avdelingen som skiftet navn"));
            follow(have, since);
            make();
            Map<String, JsonNode> fresh = load();
            assertThat(have.keySet()).isEqualTo(fresh.keySet());
            fresh.forEach(
                    (key, line) -> assertThat(plain(have.get(key))).as(key).isEqualTo(plain(line)));
            assertThat(fresh.values().toString()).contains("Avdelingen som skiftet navn");
        } finally {
            named(department, department.name());
        }
    }

    @Test
    void only_what_has_changed_is_composed_anew_and_the_file_stays_the_same_file() throws Exception {
        make();
        var first = get(FILE);
        Making.Made again = make();
        assertThat(again.composed()).isLessThanOrEqualTo(3);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(FILE, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(tag).isEqualTo("\"" + item().path("sha256").stringValue() + "\"");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first.body())))
                .isEqualTo(item().path("sha256").stringValue());
        assertThat((long) first.body().length).isEqualTo(item().path("bytes").longValue());

        var part = get(FILE, "Range", "bytes=100-199", "If-Range", tag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(first.body(), 100, 200));
        assertThat(get(FILE, "Range", "bytes=100-199", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        for (String other : List.of("x", "..%2Flist.json", "list.json", "descriptions", "DESCRIPTIONS.ndjson.gz")) {
            assertThat(get("/bulk/" + other).statusCode()).as(other).isIn(400, 404);
        }
    }

    private Making.Made make() throws Exception {
        sequencer.sequenceNow();
        return making.make(permits.forJob("test-bulk"));
    }

    private void named(Node node, Words name) {
        nodes.set(
                permits.forJob("test-bulk"),
                new Node(
                        node.id(),
                        node.key(),
                        node.kind(),
                        node.parent(),
                        node.slug(),
                        name,
                        node.number(),
                        node.languageForm(),
                        node.samiLanguage(),
                        node.places(),
                        node.position(),
                        node.reach()),
                clock.now());
        sequencer.sequenceNow();
        versions.catchUp();
    }

    private JsonNode item() throws Exception {
        return JSON.readTree(get("/bulk").body())
                .path("items")
                .valueStream()
                .filter(one -> one.path("resource").stringValue().equals("descriptions"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, JsonNode> load() throws Exception {
        var all = new TreeMap<String, JsonNode>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(get(FILE).body())), StandardCharsets.UTF_8))) {
            in.lines().map(JSON::readTree).forEach(one -> all.put(key(one), one));
        }
        assertThat((long) all.size()).isEqualTo(item().path("lines").longValue());
        return all;
    }

    private static String key(JsonNode line) {
        return line.path("treatment").stringValue() + " " + line.path("site").stringValue() + " "
                + line.path("language").stringValue();
    }

    /** As docs/bulk.md says it. */
    private void follow(Map<String, JsonNode> have, long since) throws Exception {
        JsonNode told = JSON.readTree(get("/changes?since=" + since).body());
        for (JsonNode item : told.path("items")) {
            switch (item.path("resource").stringValue()) {
                case "description" ->
                    anew(have, item.path("id").stringValue(), item.path("site").stringValue(), item);
                case "treatment" -> {
                    JsonNode where = JSON.readTree(
                            get("/treatments/" + item.path("id").stringValue()).body());
                    for (JsonNode one : where.path("descriptions")) {
                        var href = JSON.createObjectNode()
                                .put("href", one.path("description").stringValue());
                        anew(
                                have,
                                item.path("id").stringValue(),
                                one.path("site").stringValue(),
                                href);
                    }
                }
                default -> {
                    // Nothing that a description holds.
                }
            }
        }
    }

    private void anew(Map<String, JsonNode> have, String treatment, String site, JsonNode item) throws Exception {
        have.keySet().removeIf(key -> key.startsWith(treatment + " " + site + " "));
        if (item.has("href")) {
            JsonNode first = read(item.path("href").stringValue());
            for (JsonNode language : first.path("languages")) {
                JsonNode one = read(item.path("href").stringValue() + "?language=" + language.stringValue());
                have.put(key(one), one);
            }
        }
    }

    private static String address(JsonNode line) {
        String path = URI.create(line.path("address").stringValue()).getPath();
        return Api.BASE + "/sites/" + line.path("site").stringValue() + "/treatments/"
                + path.substring(path.lastIndexOf('/') + 1) + "?language="
                + line.path("language").stringValue();
    }

    /** Without the number that tells when it was composed. */
    private static JsonNode plain(JsonNode line) {
        ObjectNode plain = (ObjectNode) line.deepCopy();
        plain.remove("position");
        return plain;
    }

    private JsonNode read(String address) throws IOException, InterruptedException {
        var answer = get(address.substring(Api.BASE.length()));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + Api.BASE + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
