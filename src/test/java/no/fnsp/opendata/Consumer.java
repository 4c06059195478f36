package no.fnsp.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.fnsp.opendata.answer.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody else's program: it has read everything once, and keeps what it has by the feed alone. */
final class Consumer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The word of the feed for what each list holds. */
    static final List<List<String>> LISTS = List.of(
            List.of("treatment", "/treatments"),
            List.of("study", "/studies"),
            List.of("event", "/events"),
            List.of("news", "/news"),
            List.of("article", "/articles"),
            List.of("notice", "/notices"));

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final TreeMap<String, String> has = new TreeMap<>();
    private long since;

    Consumer(int port) {
        origin = "http://localhost:" + port;
    }

    /** What it has, by the word of the feed and the id. */
    TreeMap<String, String> has() {
        return has;
    }

    /** Asks where the feed stands, and then reads everything there is. */
    void readsAll() throws Exception {
        since = read(Api.BASE + "/changes").path("next").longValue();
        for (List<String> list : LISTS) {
            String next = Api.BASE + list.getLast() + "?limit=100";
            while (next != null) {
                JsonNode page = read(next);
                for (JsonNode item : page.path("items")) {
                    keep(
                            list.getFirst(),
                            item.path("id").stringValue(item.path("treatment").stringValue("")),
                            item.path("href").stringValue());
                }
                next = page.path("next").stringValue(null);
            }
        }
    }

    /** @return what it was told, as {@code event changed} */
    Set<String> catchesUp() throws Exception {
        var told = new HashSet<String>();
        boolean more = true;
        while (more) {
            JsonNode answer = read(Api.BASE + "/changes?limit=7&since=" + since);
            for (JsonNode item : answer.path("items")) {
                told.add(item.path("resource").stringValue() + " "
                        + item.path("state").stringValue());
                takes(item);
            }
            since = answer.path("next").longValue();
            more = answer.path("more").booleanValue();
        }
        return told;
    }

    private void takes(JsonNode item) throws Exception {
        String resource = item.path("resource").stringValue();
        String id = item.path("id").stringValue();
        if (resource.equals("description")) {
            // What a site says of a treatment is kept with the treatment.
            takeTreatment(id);
        } else if (item.path("state").stringValue().equals("withdrawn")) {
            has.remove(resource + " " + id);
        } else if (!resource.equals("site")) {
            keep(resource, id, item.path("href").stringValue());
        }
    }

    private void takeTreatment(String id) throws Exception {
        if (has.containsKey("treatment " + id)) {
            keep("treatment", id, Api.BASE + "/treatments/" + id);
        }
    }

    private void keep(String resource, String id, String href) throws Exception {
        has.put(resource + " " + id, body(href));
    }

    /** Without where the journal stood, which is another for each reading. */
    private String body(String href) throws Exception {
        JsonNode body = read(href);
        if (body instanceof ObjectNode object) {
            object.remove("position");
        }
        return body.toString();
    }

    JsonNode read(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(origin + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
