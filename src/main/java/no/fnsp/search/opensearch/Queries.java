package no.fnsp.search.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Part;
import no.fnsp.search.Search;
import no.fnsp.search.Worth;
import no.fnsp.words.Alternative;
import no.fnsp.words.Need;
import no.fnsp.words.Understood;

/** What is asked, as OpenSearch takes it: word for word what Lucene is asked ({@code search.lucene.Queries}). */
final class Queries {

    private Queries() {}

    /** What answers the question, anywhere. */
    static Map<String, Object> of(Understood question, boolean all) {
        var answers = new ArrayList<Map<String, Object>>();
        question.names().forEach(name -> answers.add(whole("name", name, Worth.WHOLE_NAME)));
        question.codes().forEach(code -> answers.add(whole("code", code, Worth.CODE)));
        if (!question.needs().isEmpty()) {
            answers.add(words(question, all));
        }
        return bool(
                "must",
                List.of(any(answers, 1)),
                "should",
                question.near().stream().map(Queries::near).toList());
    }

    private static Map<String, Object> whole(String field, String value, float worth) {
        return Map.of("constant_score", Map.of("filter", term(field, value, 1), "boost", worth));
    }

    /** Better where the words stand beside each other too. */
    private static Map<String, Object> near(Understood.Pair pair) {
        return best(
                Arrays.stream(Part.values())
                        .filter(Part::isRead)
                        .map(part -> phrase(part, pair))
                        .toList(),
                0,
                1);
    }

    private static Map<String, Object> phrase(Part part, Understood.Pair pair) {
        var wanted = Map.of(
                "query", pair.one() + " " + pair.other(), "slop", Worth.APART, "boost", part.weight() * Worth.NEAR);
        return Map.of("match_phrase", Map.of(part.field(), wanted));
    }

    /** What says little beside others makes a page better, and is no reason to find it. */
    private static Map<String, Object> words(Understood question, boolean all) {
        var strong = new ArrayList<Map<String, Object>>();
        var weak = new ArrayList<Map<String, Object>>();
        for (Need need : question.needs()) {
            (need.isStrong() ? strong : weak).add(need(need));
        }
        int many = question.strong();
        return many == 0
                ? any(weak, 1)
                : bool("must", List.of(any(strong, all ? many : Worth.least(many))), "should", weak);
    }

    private static Map<String, Object> need(Need need) {
        return best(need.alternatives().stream().map(Queries::way).toList(), 0, need.weight());
    }

    private static Map<String, Object> way(Alternative way) {
        List<String> words = way.words();
        float each = way.weight() / words.size();
        return words.size() == 1
                ? word(words.getFirst(), each)
                : Map.of(
                        "bool",
                        Map.of(
                                "must",
                                words.stream().map(word -> word(word, each)).toList()));
    }

    private static Map<String, Object> word(String word, float worth) {
        var places = new ArrayList<Map<String, Object>>();
        for (Part part : Part.values()) {
            places.add(term(part.field(), word, part.weight()));
            places.add(term(part.field(), LookedUp.PART + word, part.weight() * Worth.AS_PART));
        }
        return best(places, Worth.ALSO, worth);
    }

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

    private static Map<String, Object> any(List<Map<String, Object>> some, int least) {
        return Map.of("bool", Map.of("should", some, "minimum_should_match", least));
    }

    private static Map<String, Object> best(List<Map<String, Object>> some, float also, float worth) {
        return Map.of("dis_max", Map.of("queries", some, "tie_breaker", also, "boost", worth));
    }

    private static Map<String, Object> bool(
            String one, List<Map<String, Object>> these, String other, List<Map<String, Object>> those) {
        return Map.of("bool", Map.of(one, these, other, those));
    }
}
