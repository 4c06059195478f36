package no.fnsp.search.opensearch;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fnsp.search.Away;
import tools.jackson.databind.JsonNode;

/** Every value that the pages with certain others have, however many they are. */
final class Listing {

    private static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final String index;

    Listing(Connection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    /** The values of {@code field} on all pages that have one of {@code values} in {@code where}. */
    Set<String> all(String field, String where, Collection<String> values, Duration patience) {
        return values.isEmpty() ? Set.of() : all(field, Queries.chosen(where, values), patience);
    }

    /** The values of {@code field} on all pages that are so. */
    Set<String> all(String field, List<Map<String, Object>> which, Duration patience) {
        var found = new HashSet<String>();
        var after = new LinkedHashMap<String, Object>();
        int before;
        do {
            before = found.size();
            var composite = new LinkedHashMap<String, Object>();
            composite.put("size", AT_ONCE);
            composite.put("sources", Map.of(field, Map.of("terms", Map.of("field", field))));
            if (!after.isEmpty()) {
                composite.put("after", after);
            }
            JsonNode values = ask(composite, which, patience);
            for (JsonNode bucket : values.path("buckets")) {
                found.add(bucket.path("key").path(field).asString());
            }
            after.clear();
            if (values.has("after_key")) {
                after.put(field, values.path("after_key").path(field).asString());
            }
        } while (found.size() - before == AT_ONCE);
        return found;
    }

    private JsonNode ask(Map<String, Object> composite, List<Map<String, Object>> which, Duration patience) {
        var search = Map.of(
                "size",
                0,
                "query",
                Map.of("bool", Map.of("filter", which)),
                "aggs",
                Map.of("all", Map.of("composite", composite)));
        Connection.Answer answer = connection.post("/" + index + "/_search", search, patience);
        if (!answer.isThere()) {
            throw new Away("There is no index " + index + " any longer");
        }
        return answer.json().path("aggregations").path("all");
    }
}
