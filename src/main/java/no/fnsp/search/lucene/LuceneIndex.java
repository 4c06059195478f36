package no.fnsp.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.search.Address;
import no.fnsp.search.Entry;
import no.fnsp.search.Index;
import no.fnsp.search.Match;
import no.fnsp.search.Matches;
import no.fnsp.search.Search;
import no.fnsp.words.Analysis;
import no.fnsp.words.Vocabulary;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** An index in a folder of this machine. One process at a time has it open. */
public final class LuceneIndex implements Index {

    private static final String POSITION = "position";
    private static final double BUFFER_MB = 24;

    /** A question has at most 16 words ({@code Understanding}); each in many ways, in twelve places. */
    private static final int MOST_CLAUSES = 20_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Vocabulary vocabulary;
    private final Documents documents;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final Told told = new Told();

    private LuceneIndex(Vocabulary vocabulary, Analysis analysis, Path folder) throws IOException {
        this.vocabulary = vocabulary;
        this.documents = new Documents(analysis);
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(
                directory, new IndexWriterConfig().setSimilarity(new Ranking()).setRAMBufferSizeMB(BUFFER_MB));
        this.searchers = new Searchers(writer);
    }

    public static Index open(Path folder, Vocabulary vocabulary, Analysis analysis) {
        return Disk.doing(() -> new LuceneIndex(vocabulary, analysis, folder));
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public void put(Address address, Collection<Entry> entries) {
        var key = new Term(Field.ADDRESS, Documents.key(address));
        Disk.doing(() -> entries.isEmpty()
                ? writer.deleteDocuments(key)
                : writer.updateDocuments(
                        key, entries.stream().map(documents::of).toList()));
    }

    @Override
    public Set<Address> madeFrom(Collection<String> scopes) {
        return searchers.reading(searcher -> Listing.addresses(
                searcher, Field.SCOPE, scopes.stream().map(BytesRef::new).toList()));
    }

    @Override
    public Set<Address> about(Collection<String> subjects) {
        return searchers.reading(searcher -> Listing.addresses(
                searcher, Field.SUBJECT, subjects.stream().map(BytesRef::new).toList()));
    }

    @Override
    public Set<Address> over(Instant now) {
        return searchers.reading(searcher -> Listing.addresses(searcher, Documents.over(now)));
    }

    @Override
    public Set<String> paths(UUID site) {
        var paths = new HashSet<String>();
        searchers
                .reading(searcher -> Listing.addresses(searcher, Field.SITE, Set.of(new BytesRef(site.toString()))))
                .forEach(address -> paths.add(address.path()));
        return paths;
    }

    @Override
    public void refresh() {
        searchers.refresh();
    }

    @Override
    public void settle() {
        Disk.doing(() -> {
            writer.forceMerge(1);
            return true;
        });
    }

    @Override
    public void keep(long position) {
        Disk.doing(() -> {
            writer.setLiveCommitData(Map.of(POSITION, Long.toString(position)).entrySet());
            return writer.commit();
        });
    }

    @Override
    public Optional<Long> position() {
        return Disk.doing(() -> {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            try (var reader = DirectoryReader.open(directory)) {
                return Optional.ofNullable(reader.getIndexCommit().getUserData().get(POSITION))
                        .map(Long::valueOf);
            }
        });
    }

    @Override
    public Matches find(Search search) {
        return searchers.reading(
                searcher -> new Finding(searcher, search, told.of(searcher, search.besides())).matches());
    }

    @Override
    public List<Match> beginning(Search search) {
        return searchers.reading(
                searcher -> new Finding(searcher, search, told.of(searcher, search.besides())).beginning());
    }

    @Override
    public Map<String, Integer> words() {
        return searchers.reading(searcher -> {
            var words = new HashMap<String, Integer>();
            Listing.words(searcher.getIndexReader(), words);
            return words;
        });
    }

    @Override
    public long version() {
        return searchers.reading(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
    }

    @Override
    public long size() {
        return searchers.reading(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public void close() {
        Disk.doing(() -> {
            searchers.close();
            writer.rollback();
            directory.close();
            return true;
        });
    }
}
