package no.fnsp.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.fnsp.search.Search;
import no.fnsp.search.Worth;
import no.fnsp.words.Alternative;
import no.fnsp.words.Need;
import no.fnsp.words.Understood;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What is asked, as Lucene takes it. What stands nowhere is not asked for. */
final class Queries {

    private static final float WHOLE_NAME = Worth.WHOLE_NAME;
    private static final float CODE = Worth.CODE;

    /** What a word is worth as part of a compound: {@code kne} in {@code kneprotese}. */
    private static final float AS_PART = Worth.AS_PART;

    /** How little the second best place where a word stands adds to the best. */
    private static final float ALSO = Worth.ALSO;

    /** How far apart words are that stand beside each other, and what that is worth. */
    private static final int APART = Worth.APART;

    private static final float NEAR = Worth.NEAR;

    private final Terms terms;

    Queries(Terms terms) {
        this.terms = terms;
    }

    /** What answers the question, anywhere. */
    Query of(Understood question, boolean all) {
        var answers = new BooleanQuery.Builder();
        question.names()
                .forEach(name -> whole(Field.NAME, name, WHOLE_NAME).ifPresent(one -> answers.add(one, Occur.SHOULD)));
        question.codes()
                .forEach(code -> whole(Field.CODE, code, CODE).ifPresent(one -> answers.add(one, Occur.SHOULD)));
        if (!question.needs().isEmpty()) {
            answers.add(words(question, all), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(answers.build(), Occur.MUST);
        question.near().forEach(pair -> near(pair).ifPresent(one -> query.add(one, Occur.SHOULD)));
        return query.build();
    }

    private Optional<Query> whole(String field, String value, float worth) {
        return terms.query(field, value).map(term -> new BoostQuery(new ConstantScoreQuery(term), worth));
    }

    /** Better where the words stand beside each other too. */
    private Optional<Query> near(Understood.Pair pair) {
        var places = new ArrayList<Query>();
        int both = terms.fields(pair.one()) & terms.fields(pair.other());
        for (int at = 0; at < Field.WORDED.length; at++) {
            Field.Worded field = Field.WORDED[at];
            if (field.isRead() && (both >> at & 1) == 1) {
                places.add(new BoostQuery(
                        new PhraseQuery(APART, field.name(), pair.one(), pair.other()), field.weight() * NEAR));
            }
        }
        return best(places, 0);
    }

    private static Optional<Query> best(List<Query> ways, float also) {
        return switch (ways.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ways.getFirst());
            default -> Optional.of(new DisjunctionMaxQuery(ways, also));
        };
    }

    /** What says little beside others makes a page better, and is no reason to find it. */
    private Query words(Understood question, boolean all) {
        var strong = new BooleanQuery.Builder();
        var query = new BooleanQuery.Builder();
        for (Need need : question.needs()) {
            need(need).ifPresent(ways -> {
                if (need.isStrong()) {
                    strong.add(ways, Occur.SHOULD);
                } else {
                    query.add(new BoostQuery(ways, need.weight()), Occur.SHOULD);
                }
            });
        }
        int many = question.strong();
        if (many > 0) {
            query.add(
                    strong.setMinimumNumberShouldMatch(all ? many : least(many)).build(), Occur.MUST);
        }
        return query.build();
    }

    /** Of a long question not every word must be there: {@code hvor lenge må jeg ligge på sykehuset etter …}. */
    private static int least(int needs) {
        return Worth.least(needs);
    }

    private Optional<Query> need(Need need) {
        var ways = new ArrayList<Query>();
        for (Alternative way : need.alternatives()) {
            way(way).ifPresent(query -> ways.add(way.weight() == 1 ? query : new BoostQuery(query, way.weight())));
        }
        return best(ways, 0);
    }

    private Optional<Query> way(Alternative way) {
        List<String> words = way.words();
        if (words.size() == 1) {
            return word(words.getFirst());
        }
        var all = new BooleanQuery.Builder();
        for (String word : words) {
            Optional<Query> one = word(word);
            if (one.isEmpty()) {
                return one;
            }
            all.add(new BoostQuery(one.get(), 1f / words.size()), Occur.MUST);
        }
        return Optional.of(all.build());
    }

    private Optional<Query> word(String word) {
        var places = new ArrayList<Query>();
        addPlaces(places, word, 1);
        addPlaces(places, Words.PART + word, AS_PART);
        return best(places, ALSO);
    }

    private void addPlaces(List<Query> places, String word, float worth) {
        int fields = terms.fields(word);
        for (int at = 0; fields >> at != 0; at++) {
            Field.Worded field = Field.WORDED[at];
            if ((fields >> at & 1) == 1) {
                terms.query(field.name(), word)
                        .ifPresent(one -> places.add(new BoostQuery(one, field.weight() * worth)));
            }
        }
    }

    /** The words before the last as they are, the last as far as it is typed. */
    static Query beginning(Collection<String> typed, String last) {
        var query = new BooleanQuery.Builder();
        typed.forEach(word -> query.add(new PrefixQuery(new Term(Field.TYPED, word)), Occur.MUST));
        query.add(new PrefixQuery(new Term(Field.TYPED, last)), Occur.MUST);
        return query.build();
    }

    /** Only what stands on the site, is shown to the reader, and tells of nothing that the other site has. */
    static BooleanQuery.Builder within(Search search, Query told) {
        var query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Field.SITE, search.site().toString())), Occur.FILTER);
        query.add(new TermQuery(new Term(Field.READER, search.reader().code())), Occur.FILTER);
        if (told != Told.NOTHING) {
            query.add(told, Occur.MUST_NOT);
        }
        return query;
    }

    /** What a reader has chosen of one facet. */
    static void narrow(BooleanQuery.Builder query, String field, Collection<String> chosen) {
        if (!chosen.isEmpty()) {
            query.add(
                    new TermInSetQuery(field, chosen.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }
}
