package no.fnsp.search.opensearch;

import java.util.HashMap;
import java.util.Map;
import no.fnsp.search.Away;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Part;
import tools.jackson.databind.JsonNode;

/** Every word of a page with the part that it stands in, so that they can be counted: {@code 0hofte} in a title. */
final class Counted {

    /** The cluster gives no more than 65,535 at once, so they are asked for in lots. */
    private static final int LOTS = 4;

    private static final int IN_A_LOT = 60_000;
    private static final int IN_A_NAME = 20;

    private Counted() {}

    static String of(Part part, String form) {
        return part.ordinal() + form;
    }

    /** Every stem in the names and texts, with on how many pages; those in names count for many. */
    static Map<String, Integer> all(Connection connection, String index) {
        var words = new HashMap<String, Integer>();
        for (int lot = 0; lot < LOTS; lot++) {
            var terms = Map.of(
                    "field", "counted", "size", IN_A_LOT, "include", Map.of("partition", lot, "num_partitions", LOTS));
            var search = Map.of("size", 0, "aggs", Map.of("words", Map.of("terms", terms)));
            Connection.Answer answer = connection.post("/" + index + "/_search", search, Connection.LONG);
            if (!answer.isThere()) {
                throw new Away("There is no index " + index + " any longer");
            }
            add(answer.json().path("aggregations").path("words").path("buckets"), words);
        }
        return words;
    }

    private static void add(JsonNode buckets, Map<String, Integer> words) {
        for (JsonNode bucket : buckets) {
            String key = bucket.path("key").asString();
            Part part = Part.values()[key.charAt(0) - '0'];
            int worth = part.isRead() ? 1 : IN_A_NAME;
            words.merge(
                    key.substring(key.charAt(1) == LookedUp.PART ? 2 : 1),
                    bucket.path("doc_count").asInt() * worth,
                    Integer::sum);
        }
    }
}
