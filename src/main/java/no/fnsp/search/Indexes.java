package no.fnsp.search;

import java.nio.file.Path;
import java.util.Optional;
import no.fnsp.search.lucene.Folders;
import no.fnsp.search.opensearch.Cluster;
import no.fnsp.words.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one index that is asked. A new one is made beside it, by this process or by {@code bin/rebuild-search}, and takes its place when
 * it is whole; so there is never a time when nothing is found.
 */
@Component
public class Indexes implements AutoCloseable {

    private final Shelf shelf;
    private volatile @Nullable OpenIndex open;
    private @Nullable String name;

    /** @param opensearch where OpenSearch is; empty for an index on this machine's own disk */
    @Autowired
    Indexes(
            @Value("${fnsp.data:data}") Path data,
            @Value("${fnsp.search.opensearch.url:}") String opensearch,
            @Value("${fnsp.search.opensearch.index:fnsp}") String alias,
            @Value("${fnsp.search.opensearch.user:}") String user,
            @Value("${fnsp.search.opensearch.password:}") String password) {
        this(
                opensearch.isBlank()
                        ? new Folders(data.resolve("search"))
                        : Cluster.at(opensearch.strip(), alias, user, password));
    }

    public Indexes(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Whether other machines write in the same index: then one of them does so for all. */
    public boolean isShared() {
        return shelf.isShared();
    }

    /** The index that is asked now. */
    public Optional<OpenIndex> current() {
        return Optional.ofNullable(open);
    }

    /** Opens the one that is named as current, when it is another than the one that is asked. @return whether it is */
    public synchronized boolean follow() {
        String next = shelf.named().orElse("");
        if (next.isEmpty() || next.equals(name) || !shelf.isOfTheseRules(next)) {
            return false;
        }
        OpenIndex before = open;
        OpenIndex fresh = shelf.open(next);
        // Before anybody asks it: without its words no slip is known as one.
        fresh.countWords();
        open = fresh;
        name = next;
        if (before != null) {
            before.index().close();
        }
        shelf.tidy(next);
        return true;
    }

    /** A new index that nobody asks yet. Close it before it is {@link #take taken}. */
    public Fresh begin(Vocabulary vocabulary) {
        return shelf.begin(vocabulary);
    }

    /** An index that is being made. */
    public record Fresh(String name, OpenIndex open) {}

    /** From now on this is the one that is asked, here and by every process that follows. */
    public void take(Fresh fresh) {
        shelf.take(fresh.name());
    }

    @Override
    public synchronized void close() {
        OpenIndex last = open;
        open = null;
        name = null;
        if (last != null) {
            last.index().close();
        }
        shelf.close();
    }
}
