package no.fnsp.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.search.Indexes;
import no.fnsp.search.OpenIndex;
import no.fnsp.search.Shelf;
import no.fnsp.words.Analysis;
import no.fnsp.words.Vocabulary;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The indexes of this machine, in {@code search/} of the data directory: one folder each, and a file {@code current} that names one. */
public final class Folders implements Shelf {

    private static final String VOCABULARY = "vocabulary.txt";
    private static final String RULES = "rules.txt";
    private static final String PAGES = "pages";

    private final Path folder;

    public Folders(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<String> named() {
        Path file = folder.resolve("current");
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file).strip()).filter(one -> Files.isDirectory(folder.resolve(one)))
                    : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public boolean isOfTheseRules(String name) {
        try {
            return Files.readString(folder.resolve(name).resolve(RULES))
                    .strip()
                    .equals(Integer.toString(Analysis.RULES));
        } catch (IOException missing) {
            return false;
        }
    }

    @Override
    public OpenIndex open(String name) {
        Path index = folder.resolve(name);
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

    @Override
    public Indexes.Fresh begin(Vocabulary vocabulary) {
        String fresh = "index-" + UUID.randomUUID();
        try {
            Path place = Files.createDirectories(folder.resolve(fresh));
            Files.write(place.resolve(VOCABULARY), vocabulary.own());
            Files.writeString(place.resolve(RULES), Integer.toString(Analysis.RULES));
            return new Indexes.Fresh(fresh, open(place, vocabulary));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void take(String name) {
        try {
            Path written = Files.writeString(folder.resolve("current.new"), name);
            Files.move(written, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void tidy(String asked) {
        try (var all = Files.list(folder)) {
            all.filter(Files::isDirectory)
                    .filter(one -> !one.getFileName().toString().equals(asked))
                    .filter(Folders::isAbandoned)
                    .forEach(Folders::remove);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Nobody has it open: it was asked before, or somebody began it and never came to the end. */
    private static boolean isAbandoned(Path index) {
        return Disk.doing(() -> {
            try (var directory = FSDirectory.open(index.resolve(PAGES));
                    var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                lock.ensureValid();
                return true;
            } catch (LockObtainFailedException held) {
                return false;
            }
        });
    }

    private static void remove(Path index) {
        try (var inside = Files.walk(index)) {
            inside.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {}
}
