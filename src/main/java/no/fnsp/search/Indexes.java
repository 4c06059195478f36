package no.fnsp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.search.lucene.LuceneIndex;
import no.fnsp.words.Analysis;
import no.fnsp.words.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The indexes of this machine, in {@code search/} of the data directory: one folder each, and a file {@code current} that names the
 * one that is asked. A new one is made beside it, by this process or by {@code bin/rebuild-search}, and takes its place when it is
 * whole; so there is never a time when nothing is found.
 */
@Component
public class Indexes implements AutoCloseable {

    private static final String VOCABULARY = "vocabulary.txt";
    private static final String RULES = "rules.txt";
    private static final String PAGES = "pages";

    private final Path folder;
    private volatile @Nullable OpenIndex open;

    /** The one that was asked before; whoever was asking it when another took its place is answered. */
    private @Nullable OpenIndex before;

    private @Nullable String name;

    Indexes(@Value("${fnsp.data:data}") Path data) {
        this.folder = data.resolve("search");
    }

    /** The index that is asked now. */
    public Optional<OpenIndex> current() {
        return Optional.ofNullable(open);
    }

    /** Opens the one that is named as current, when it is another than the one that is asked. @return whether it is */
    public synchronized boolean follow() {
        closeBefore();
        Optional<String> named = named();
        if (named.isEmpty() || named.get().equals(name)) {
            return false;
        }
        Path next = folder.resolve(named.get());
        if (!isOfTheseRules(next)) {
            return false;
        }
        before = open;
        open = open(next);
        name = named.get();
        removeOthers();
        return true;
    }

    private void closeBefore() {
        OpenIndex last = before;
        if (last != null) {
            before = null;
            last.index().close();
            removeOthers();
        }
    }

    private Optional<String> named() {
        Path file = folder.resolve("current");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(one -> Files.isDirectory(folder.resolve(one)))
                    : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static boolean isOfTheseRules(Path index) {
        try {
            return Files.readString(index.resolve(RULES)).strip().equals(Integer.toString(Analysis.RULES));
        } catch (IOException missing) {
            return false;
        }
    }

    private static OpenIndex open(Path index) {
        try {
            return open(index, Vocabulary.of(Files.readAllLines(index.resolve(VOCABULARY))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static OpenIndex open(Path index, Vocabulary vocabulary) {
        var analysis = new Analysis(vocabulary);
        return new OpenIndex(LuceneIndex.open(index.resolve(PAGES), vocabulary, analysis), analysis);
    }

    /** A new index that nobody asks yet. Close it before it is {@link #take taken}. */
    public Fresh begin(Vocabulary vocabulary) {
        String fresh = "index-" + UUID.randomUUID();
        try {
            Path place = Files.createDirectories(folder.resolve(fresh));
            Files.write(place.resolve(VOCABULARY), vocabulary.own());
            Files.writeString(place.resolve(RULES), Integer.toString(Analysis.RULES));
            return new Fresh(fresh, open(place, vocabulary));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** An index that is being made. */
    public record Fresh(String name, OpenIndex open) {}

    /** From now on this is the one that is asked, here and by every process that follows. */
    public void take(Fresh fresh) {
        try {
            Path written = Files.writeString(folder.resolve("current.new"), fresh.name());
            Files.move(written, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void removeOthers() {
        try (var all = Files.list(folder)) {
            all.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().equals(name))
                    .filter(Indexes::isAbandoned)
                    .forEach(Indexes::remove);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Nobody has it open: it was asked before, or somebody began it and never came to the end. */
    private static boolean isAbandoned(Path index) {
        return !LuceneIndex.isOpen(index.resolve(PAGES));
    }

    private static void remove(Path index) {
        try (var inside = Files.walk(index)) {
            inside.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public synchronized void close() {
        closeBefore();
        OpenIndex last = open;
        open = null;
        name = null;
        if (last != null) {
            last.index().close();
        }
    }
}
