package no.fnsp.search.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.search.Away;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is to be put in or taken away, sent many at a time; what the cluster is too busy for is sent again. When it cannot be sent at
 * all nothing is left to be sent: whoever put it in is told, and does so again.
 */
final class Bulk {

    private static final int MOST_LETTERS = 3_000_000;
    private static final int MOST_PAGES = 500;
    private static final int TRIES = 4;
    private static final long PAUSE_MS = 200;

    private final Connection connection;
    private final String index;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private long letters;

    Bulk(Connection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    synchronized void put(String id, Map<String, Object> page) {
        add(id, "{\"index\":{\"_id\":" + Jsonb.write(id) + "}}\n" + Jsonb.write(page) + "\n");
    }

    synchronized void remove(String id) {
        add(id, "{\"delete\":{\"_id\":" + Jsonb.write(id) + "}}\n");
    }

    private void add(String id, String lines) {
        @Nullable String before = waiting.put(id, lines);
        letters += lines.length() - (before == null ? 0 : before.length());
        if (letters > MOST_LETTERS || waiting.size() >= MOST_PAGES) {
            send();
        }
    }

    /** @throws Away when not everything could be sent, after several tries */
    synchronized void send() {
        List<Map.Entry<String, String>> all = List.copyOf(waiting.entrySet());
        waiting.clear();
        letters = 0;
        for (int once = 1; !all.isEmpty(); once++) {
            all = send(all, once == TRIES);
            if (!all.isEmpty() && once == TRIES) {
                throw new Away("OpenSearch was too busy for " + all.size() + " pages");
            }
            if (!all.isEmpty()) {
                pause(PAUSE_MS << once);
            }
        }
    }

    /** @return those to send again */
    private List<Map.Entry<String, String>> send(List<Map.Entry<String, String>> some, boolean last) {
        var body = new StringBuilder();
        some.forEach(one -> body.append(one.getValue()));
        try {
            Connection.Answer answer = connection.post("/" + index + "/_bulk", body.toString(), Connection.LONG);
            if (!answer.isThere()) {
                throw new Away("There is no index " + index + " any longer");
            }
            return refused(some, answer.json());
        } catch (Away problem) {
            if (last) {
                throw problem;
            }
            return some;
        }
    }

    private static List<Map.Entry<String, String>> refused(List<Map.Entry<String, String>> some, JsonNode answer) {
        var again = new ArrayList<Map.Entry<String, String>>();
        if (!answer.path("errors").asBoolean()) {
            return again;
        }
        for (int at = 0; at < some.size(); at++) {
            JsonNode item = answer.path("items").path(at).iterator().next();
            int status = item.path("status").asInt();
            if (status == 429 || status >= 500) {
                again.add(some.get(at));
            } else if (status >= 300 && status != 404) {
                throw new IllegalStateException(some.get(at).getKey() + " was refused: " + item.path("error"));
            }
        }
        return again;
    }

    private static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new Away("Interrupted", asked);
        }
    }
}
