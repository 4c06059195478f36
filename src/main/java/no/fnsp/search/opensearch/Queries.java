package no.fnsp.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.fnsp.search.Search;
import no.fnsp.words.Need;

/** What OpenSearch is asked, in its own words. */
final class Queries {

    private Queries() {}

    /** The words of the names, as far as they are typed. */
    static List<Map<String, Object>> beginning(List<Need> typed) {
        return typed.stream()
                .map(need -> Map.<String, Object>of("prefix", Map.of("typed", Map.of("value", need.word()))))
                .toList();
    }

    /** Only what stands on the site, is shown to the reader, and tells of nothing that the other site has. */
    static Map<String, Object> within(Search search, Collection<String> told, List<Map<String, Object>> must) {
        return Map.of(
                "bool",
                Map.of(
                        "filter",
                        List.of(
                                term("site", search.site().toString(), 1),
                                term("reader", search.reader().code(), 1)),
                        "must_not",
                        chosen("subject", told),
                        "must",
                        must));
    }

    /** What a reader has chosen of one facet; nothing when it is not narrowed. */
    static List<Map<String, Object>> chosen(String field, Collection<String> values) {
        return values.isEmpty() ? List.of() : List.of(Map.of("terms", Map.of(field, values)));
    }

    static Map<String, Object> term(String field, String value, float worth) {
        return Map.of("term", Map.of(field, Map.of("value", value, "boost", worth)));
    }

    static Map<String, Object> any(List<Map<String, Object>> some, int least) {
        return Map.of("bool", Map.of("should", some, "minimum_should_match", least));
    }

    static Map<String, Object> best(List<Map<String, Object>> some, float also, float worth) {
        return Map.of("dis_max", Map.of("queries", some, "tie_breaker", also, "boost", worth));
    }

    static Map<String, Object> bool(
            String one, List<Map<String, Object>> these, String other, List<Map<String, Object>> those) {
        return Map.of("bool", Map.of(one, these, other, those));
    }
}
