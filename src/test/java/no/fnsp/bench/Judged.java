package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.search.Finder;
import no.fnsp.search.Hit;
import no.fnsp.search.Question;
import no.fnsp.search.Results;

/**
 * What came of one question. Never changes.
 *
 * @param rank of the first page that answers it among the first ten that are shown, from 1; 0 when none does
 * @param hits how many pages there were
 */
record Judged(AskedQuestion asked, int rank, int hits, List<String> first) {

    private static final int LOOKED_AT = 10;

    static Judged of(AskedQuestion asked, Question question, Finder finder, Function<Hit, Boolean> answers) {
        Results results = finder.find(question);
        List<Hit> shown = shown(results);
        int rank = 0;
        for (int at = 0; at < shown.size() && rank == 0; at++) {
            rank = answers.apply(shown.get(at)) ? at + 1 : 0;
        }
        return new Judged(
                asked,
                rank,
                results.total() + results.national().size(),
                shown.stream().limit(3).map(Hit::path).toList());
    }

    /** In the order a reader meets them. */
    private static List<Hit> shown(Results results) {
        var shown = new ArrayList<Hit>();
        Stream<List<Hit>> lists = results.nationalFirst()
                ? Stream.of(results.national(), results.own())
                : Stream.of(results.own(), results.national());
        lists.forEach(shown::addAll);
        return shown.stream().limit(LOOKED_AT).collect(Collectors.toList());
    }

    double reciprocal() {
        return rank == 0 ? 0 : 1.0 / rank;
    }

    static double meanReciprocalRank(List<Judged> all) {
        return all.stream().mapToDouble(Judged::reciprocal).average().orElse(0);
    }

    static double nothingFound(List<Judged> all) {
        return all.stream().filter(one -> one.hits() == 0).count() / (double) Math.max(1, all.size());
    }

    static double first(List<Judged> all) {
        return all.stream().filter(one -> one.rank() == 1).count() / (double) Math.max(1, all.size());
    }

    static double amongTen(List<Judged> all) {
        return all.stream().filter(one -> one.rank() > 0).count() / (double) Math.max(1, all.size());
    }
}
