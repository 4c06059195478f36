package no.fnsp.search.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.search.LookedUp;
import no.fnsp.search.Part;
import no.fnsp.search.Worth;
import no.fnsp.words.Alternative;
import no.fnsp.words.Need;
import no.fnsp.words.Understood;

/**
 * A question as OpenSearch takes it: word for word what Lucene is asked ({@code search.lucene.Queries}). Other ways to say a word are
 * asked for where they stood when the words were counted; the word itself everywhere, since it may have come since.
 */
final class Question {

    /** A cluster takes no more than 1,024 in all, unless somebody has told it to. */
    private static final int MOST_TERMS = 1_000;

    /** In how many ways a word may be said; of a question with too many words, in fewer. */
    private static final int[] WAYS = {Integer.MAX_VALUE, 24, 12, 6, 3, 0};

    private final Counted counted;
    private final int ways;
    private int terms;

    private Question(Counted counted, int ways) {
        this.counted = counted;
        this.ways = ways;
    }

    /** What answers the question, anywhere. */
    static Map<String, Object> of(Understood question, boolean all, Counted counted) {
        Map<String, Object> query = Map.of();
        for (int ways : WAYS) {
            var asking = new Question(counted, ways);
            query = asking.of(question, all);
            if (asking.terms <= MOST_TERMS) {
                return query;
            }
        }
        return query;
    }

    private Map<String, Object> of(Understood question, boolean all) {
        var answers = new ArrayList<Map<String, Object>>();
        question.names().forEach(name -> answers.add(whole("name", name, Worth.WHOLE_NAME)));
        question.codes().forEach(code -> answers.add(whole("code", code, Worth.CODE)));
        if (!question.needs().isEmpty()) {
            answers.add(words(question, all));
        }
        return Queries.bool(
                "must",
                List.of(Queries.any(answers, 1)),
                "should",
                question.near().stream().map(this::near).toList());
    }

    private Map<String, Object> whole(String field, String value, float worth) {
        return Map.of("constant_score", Map.of("filter", term(field, value, 1), "boost", worth));
    }

    /** Better where the words stand beside each other too. */
    private Map<String, Object> near(Understood.Pair pair) {
        return Queries.best(
                Arrays.stream(Part.values())
                        .filter(Part::isRead)
                        .map(part -> phrase(part, pair))
                        .toList(),
                0,
                1);
    }

    private Map<String, Object> phrase(Part part, Understood.Pair pair) {
        terms += 2;
        var wanted = Map.of(
                "query", pair.one() + " " + pair.other(), "slop", Worth.APART, "boost", part.weight() * Worth.NEAR);
        return Map.of("match_phrase", Map.of(part.field(), wanted));
    }

    /** What says little beside others makes a page better, and is no reason to find it. */
    private Map<String, Object> words(Understood question, boolean all) {
        var strong = new ArrayList<Map<String, Object>>();
        var weak = new ArrayList<Map<String, Object>>();
        for (Need need : question.needs()) {
            (need.isStrong() ? strong : weak).add(need(need));
        }
        int many = question.strong();
        return many == 0
                ? Queries.any(weak, 1)
                : Queries.bool("must", List.of(Queries.any(strong, all ? many : Worth.least(many))), "should", weak);
    }

    private Map<String, Object> need(Need need) {
        var said = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < need.alternatives().size() && at - need.own() < ways; at++) {
            way(need.alternatives().get(at), at < need.own()).ifPresent(said::add);
        }
        return Queries.best(said, 0, need.weight());
    }

    private Optional<Map<String, Object>> way(Alternative way, boolean own) {
        List<String> words = way.words();
        float each = way.weight() / words.size();
        if (words.size() == 1) {
            return word(words.getFirst(), each, own);
        }
        var all = new ArrayList<Map<String, Object>>();
        for (String word : words) {
            Optional<Map<String, Object>> one = word(word, each, own);
            if (one.isEmpty()) {
                return one;
            }
            all.add(one.get());
        }
        return Optional.of(Map.of("bool", Map.of("must", all)));
    }

    private Optional<Map<String, Object>> word(String word, float worth, boolean anywhere) {
        var places = new ArrayList<Map<String, Object>>();
        for (Part part : Part.values()) {
            if (anywhere || counted.has(part, word)) {
                places.add(term(part.field(), word, part.weight()));
            }
            if (anywhere || counted.has(part, LookedUp.PART + word)) {
                places.add(term(part.field(), LookedUp.PART + word, part.weight() * Worth.AS_PART));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(Queries.best(places, Worth.ALSO, worth));
    }

    private Map<String, Object> term(String field, String value, float worth) {
        terms++;
        return Queries.term(field, value, worth);
    }
}
