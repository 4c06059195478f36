package no.fnsp.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.search.Address;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** What is in the index, as lists. */
final class Listing {

    private static final Set<String> SHOWN = Set.of(Field.SITE, Field.PATH);

    private Listing() {}

    /** The addresses of all pages that have one of these values in a field. */
    static Set<Address> addresses(IndexSearcher searcher, String field, Collection<BytesRef> values)
            throws IOException {
        var found = new HashSet<Address>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            var stored = leaf.reader().storedFields();
            for (BytesRef value : values) {
                PostingsEnum pages = leaf.reader().postings(new Term(field, value));
                for (int page = pages == null ? DocIdSetIterator.NO_MORE_DOCS : pages.nextDoc();
                        page != DocIdSetIterator.NO_MORE_DOCS;
                        page = pages.nextDoc()) {
                    if (live == null || live.get(page)) {
                        var document = stored.document(page, SHOWN);
                        found.add(new Address(UUID.fromString(document.get(Field.SITE)), document.get(Field.PATH)));
                    }
                }
            }
        }
        return found;
    }

    /** The addresses of all pages that answer a query. */
    static Set<Address> addresses(IndexSearcher searcher, Query query) throws IOException {
        var found = new HashSet<Address>();
        var stored = searcher.storedFields();
        for (ScoreDoc one :
                searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            var document = stored.document(one.doc, SHOWN);
            found.add(new Address(UUID.fromString(document.get(Field.SITE)), document.get(Field.PATH)));
        }
        return found;
    }

    /** Every stem in the names and texts, with on how many pages; those in names count for many. */
    static void words(IndexReader reader, Map<String, Integer> words) throws IOException {
        for (LeafReaderContext leaf : ((DirectoryReader) reader).leaves()) {
            for (Field.Worded field : Field.WORDED) {
                Terms terms = leaf.reader().terms(field.name());
                if (terms != null) {
                    add(terms.iterator(), field == Field.BODY || field == Field.LEAD ? 1 : 20, words);
                }
            }
        }
    }

    private static void add(TermsEnum terms, int worth, Map<String, Integer> words) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            int from = term.length > 0 && term.bytes[term.offset] == Words.PART ? 1 : 0;
            String word = term.utf8ToString().substring(from);
            words.merge(word, terms.docFreq() * worth, Integer::sum);
        }
    }
}
