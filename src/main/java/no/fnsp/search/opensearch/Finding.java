package no.fnsp.search.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.search.Away;
import no.fnsp.search.Match;
import no.fnsp.search.Matches;
import no.fnsp.search.Search;
import no.fnsp.search.Worth;
import tools.jackson.databind.JsonNode;

/** One question put to the cluster, in one request. */
final class Finding {

    private static final List<String> SHOWN = List.of("site", "path", "language", "kind", "shown");
    private static final int MOST_VALUES = 1000;

    private final Connection connection;
    private final String index;
    private final Search search;
    private final Collection<String> told;
    private final Counted words;

    Finding(Connection connection, String index, Search search, Collection<String> told, Counted counted) {
        this.connection = connection;
        this.index = index;
        this.search = search;
        this.told = told;
        this.words = counted;
    }

    Matches matches() {
        if (search.question().isEmpty()) {
            return Matches.NONE;
        }
        boolean counted = search.besides() == null;
        var request = request(
                search.skip(),
                List.of(Question.of(search.question(), search.all(), words)),
                counted ? true : Worth.COUNTED);
        // What a reader has chosen narrows the hits after they are found, so that there is still something else to
        // choose.
        request.put("post_filter", Map.of("bool", Map.of("filter", chosen(""))));
        if (counted) {
            request.put(
                    "aggs", Map.of("kind", facet("kind"), "place", facet("place"), "speciality", facet("speciality")));
        }
        JsonNode answer = ask(request);
        return new Matches(
                shown(answer),
                answer.path("hits").path("total").path("value").asInt(),
                counts(answer, "kind"),
                counts(answer, "place"),
                counts(answer, "speciality"));
    }

    List<Match> beginning() {
        return search.question().needs().isEmpty() ? List.of() : shown(ask(request(0, beginning(search), false)));
    }

    private static List<Map<String, Object>> beginning(Search search) {
        var must = new ArrayList<>(Queries.beginning(search.question().needs()));
        must.addAll(below(search.narrowing().within()));
        return must;
    }

    private Map<String, Object> request(int skip, List<Map<String, Object>> must, Object counted) {
        var request = new LinkedHashMap<String, Object>();
        request.put("from", skip);
        request.put("size", search.most());
        request.put("_source", SHOWN);
        request.put("track_total_hits", counted);
        request.put("query", Queries.within(search, told, must));
        return request;
    }

    /** Of what a reader has chosen, all but what they have chosen of the facet itself. */
    private Map<String, Object> facet(String field) {
        return Map.of(
                "filter",
                Map.of("bool", Map.of("filter", chosen(field))),
                "aggs",
                Map.of("values", Map.of("terms", Map.of("field", field, "size", MOST_VALUES))));
    }

    private List<Map<String, Object>> chosen(String but) {
        Search.Narrowing narrowing = search.narrowing();
        return Stream.of(
                        Queries.chosen("kind", but.equals("kind") ? Set.of() : narrowing.kinds()),
                        Queries.chosen("place", but.equals("place") ? Set.of() : narrowing.places()),
                        Queries.chosen("speciality", but.equals("speciality") ? Set.of() : narrowing.specialities()),
                        below(narrowing.within()))
                .flatMap(List::stream)
                .toList();
    }

    /** The page at the head of a folder of the site, and all below it; nothing for the whole site. */
    private static List<Map<String, Object>> below(String folder) {
        return folder.isEmpty()
                ? List.of()
                : List.of(Map.of(
                        "bool",
                        Map.of(
                                "should",
                                List.of(
                                        Map.of("term", Map.of("path", folder)),
                                        Map.of("prefix", Map.of("path", folder + "/"))))));
    }

    private JsonNode ask(Map<String, Object> request) {
        Connection.Answer answer = connection.post("/" + index + "/_search", request, Connection.SHORT);
        if (!answer.isThere()) {
            throw new Away("There is no index " + index + " any longer");
        }
        return answer.json();
    }

    private static List<Match> shown(JsonNode answer) {
        var shown = new ArrayList<Match>();
        answer.path("hits").path("hits").forEach(hit -> shown.add(Pages.match(hit)));
        return shown;
    }

    private static Map<String, Integer> counts(JsonNode answer, String facet) {
        var counts = new LinkedHashMap<String, Integer>();
        answer.path("aggregations")
                .path(facet)
                .path("values")
                .path("buckets")
                .forEach(one -> counts.put(
                        one.path("key").asString(), one.path("doc_count").asInt()));
        return counts;
    }
}
