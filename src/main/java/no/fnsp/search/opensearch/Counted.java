package no.fnsp.search.opensearch;

import java.util.HashMap;
import java.util.Map;
import no.fnsp.search.Away;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Part;
import tools.jackson.databind.JsonNode;

/**
 * Every word of the pages, with the parts that it stands in: each page is put in with {@code 0hofte} for a word in its title, so that
 * they can be counted. Never changes; counted again when the pages have.
 */
final class Counted {

    /** Before anything is counted: any word may stand anywhere. */
    static final Counted NOTHING = new Counted();

    /** The cluster gives no more than 65,535 at once, so they are asked for in lots. */
    private static final int LOTS = 4;

    private static final int IN_A_LOT = 60_000;
    private static final int IN_A_NAME = 20;
    private static final int ANYWHERE = (1 << Part.values().length) - 1;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private Counted() {}

    static String of(Part part, String form) {
        return part.ordinal() + form;
    }

    static Counted in(Connection connection, String index) {
        var counted = new Counted();
        for (int lot = 0; lot < LOTS; lot++) {
            var terms = Map.of(
                    "field", "counted", "size", IN_A_LOT, "include", Map.of("partition", lot, "num_partitions", LOTS));
            var search = Map.of("size", 0, "aggs", Map.of("words", Map.of("terms", terms)));
            Connection.Answer answer = connection.post("/" + index + "/_search", search, Connection.LONG);
            if (!answer.isThere()) {
                throw new Away("There is no index " + index + " any longer");
            }
            counted.add(answer.json().path("aggregations").path("words").path("buckets"));
        }
        return counted;
    }

    private void add(JsonNode buckets) {
        for (JsonNode bucket : buckets) {
            String key = bucket.path("key").asString();
            Part part = Part.values()[key.charAt(0) - '0'];
            int worth = part.isRead() ? 1 : IN_A_NAME;
            String form = key.substring(1);
            String word = form.charAt(0) == LookedUp.PART ? form.substring(1) : form;
            words.merge(word, bucket.path("doc_count").asInt() * worth, Integer::sum);
            places.merge(form, 1 << part.ordinal(), (one, other) -> one | other);
        }
    }

    /** Every stem in the names and texts, with on how many pages; those in names count for many. */
    Map<String, Integer> words() {
        return Map.copyOf(words);
    }

    /** Whether the word stood in that part of any page when they were counted. */
    boolean has(Part part, String form) {
        int where = this == NOTHING ? ANYWHERE : places.getOrDefault(form, 0);
        return (where >> part.ordinal() & 1) == 1;
    }
}
