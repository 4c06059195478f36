package no.fnsp.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
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

/** What is asked, as Lucene takes it. */
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

    private Queries() {}

    /** What answers the question, anywhere. */
    static Query of(Understood question, boolean all) {
        var answers = new BooleanQuery.Builder();
        question.names().forEach(name -> answers.add(whole(Field.NAME, name, WHOLE_NAME), Occur.SHOULD));
        question.codes().forEach(code -> answers.add(whole(Field.CODE, code, CODE), Occur.SHOULD));
        if (!question.needs().isEmpty()) {
            answers.add(words(question, all), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(answers.build(), Occur.MUST);
        question.near().forEach(pair -> query.add(near(pair), Occur.SHOULD));
        return query.build();
    }

    private static Query whole(String field, String value, float worth) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), worth);
    }

    /** Better where the words stand beside each other too. */
    private static Query near(Understood.Pair pair) {
        var places = new ArrayList<Query>();
        for (Field.Worded field : Field.READ) {
            places.add(new BoostQuery(
                    new PhraseQuery(APART, field.name(), pair.one(), pair.other()), field.weight() * NEAR));
        }
        return new DisjunctionMaxQuery(places, 0);
    }

    /** What says little beside others makes a page better, and is no reason to find it. */
    private static Query words(Understood question, boolean all) {
        var strong = new BooleanQuery.Builder();
        var query = new BooleanQuery.Builder();
        for (Need need : question.needs()) {
            if (need.isStrong()) {
                strong.add(need(need), Occur.SHOULD);
            } else {
                query.add(new BoostQuery(need(need), need.weight()), Occur.SHOULD);
            }
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

    private static Query need(Need need) {
        var ways = new ArrayList<Query>();
        for (Alternative way : need.alternatives()) {
            Query query = way(way);
            ways.add(way.weight() == 1 ? query : new BoostQuery(query, way.weight()));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query way(Alternative way) {
        if (way.words().size() == 1) {
            return word(way.words().getFirst());
        }
        var all = new BooleanQuery.Builder();
        way.words()
                .forEach(word ->
                        all.add(new BoostQuery(word(word), 1f / way.words().size()), Occur.MUST));
        return all.build();
    }

    private static Query word(String word) {
        var places = new ArrayList<Query>();
        for (Field.Worded field : Field.WORDED) {
            places.add(new BoostQuery(new TermQuery(new Term(field.name(), word)), field.weight()));
            places.add(
                    new BoostQuery(new TermQuery(new Term(field.name(), Words.PART + word)), field.weight() * AS_PART));
        }
        return new DisjunctionMaxQuery(places, ALSO);
    }

    /** The words before the last as they are, the last as far as it is typed. */
    static Query beginning(Collection<String> typed, String last) {
        var query = new BooleanQuery.Builder();
        typed.forEach(word -> query.add(new PrefixQuery(new Term(Field.TYPED, word)), Occur.MUST));
        query.add(new PrefixQuery(new Term(Field.TYPED, last)), Occur.MUST);
        return query.build();
    }

    /** Only what stands on the site, is shown to the reader, and tells of nothing that the other site has. */
    static BooleanQuery.Builder within(Search search, Collection<BytesRef> told) {
        var query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Field.SITE, search.site().toString())), Occur.FILTER);
        query.add(new TermQuery(new Term(Field.READER, search.reader().code())), Occur.FILTER);
        if (!told.isEmpty()) {
            query.add(new TermInSetQuery(Field.SUBJECT, told), Occur.MUST_NOT);
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
