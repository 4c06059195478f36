package no.fnsp.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.store.DatabaseClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes all dumps: composes the parts that have changed, puts each resource's parts together, and exchanges all files at once. */
@Component
public class Making {

    private final ObjectProvider<Resource> resources;
    private final Folder folder;
    private final Parts parts;
    private final Dumps dumps;
    private final ScopeVersions versions;
    private final DatabaseClock clock;
    private final int threads;
    private final ReentrantLock one = new ReentrantLock();

    Making(
            ObjectProvider<Resource> resources,
            Folder folder,
            Parts parts,
            Dumps dumps,
            ScopeVersions versions,
            DatabaseClock clock,
            @Value("${fnsp.bulk.threads}") int threads) {
        this.resources = resources;
        this.folder = folder;
        this.parts = parts;
        this.dumps = dumps;
        this.versions = versions;
        this.clock = clock;
        this.threads = threads;
    }

    /** @param composed how many parts were composed anew, of how many */
    public record Made(List<Dump> dumps, int composed, int parts) {

        public Made {
            dumps = List.copyOf(dumps);
        }
    }

    /** What fails, fails before anything is exchanged: the dumps that were there stay, and so do the parts that were composed. */
    public Made make(Permit permit) throws IOException, InterruptedException {
        permit.mustAllow(Right.NATIONAL);
        one.lock();
        try {
            return make();
        } finally {
            one.unlock();
        }
    }

    private Made make() throws IOException, InterruptedException {
        versions.catchUp();
        long position = versions.position();
        Instant at = clock.now();
        var composed = new AtomicInteger();
        var made = new ArrayList<Dump>();
        int all = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Resource resource : inOrder()) {
                List<String> names = resource.parts(at);
                List<KeptPart> kept = together(workers, resource, names, at, composed);
                made.add(put(resource, names, kept, at, position));
                all += names.size();
            }
        }
        dumps.exchange(made);
        return new Made(made, composed.get(), all);
    }

    private List<Resource> inOrder() {
        return resources.stream().sorted(Comparator.comparing(Resource::name)).toList();
    }

    private List<KeptPart> together(
            ExecutorService workers, Resource resource, List<String> names, Instant at, AtomicInteger composed)
            throws IOException, InterruptedException {
        List<Callable<KeptPart>> work = names.stream()
                .<Callable<KeptPart>>map(name -> () -> part(resource, name, at, composed))
                .toList();
        List<Future<KeptPart>> waiting = work.stream().map(workers::submit).toList();
        try {
            var done = new ArrayList<KeptPart>();
            for (Future<KeptPart> one : waiting) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException failed) {
            waiting.forEach(one -> one.cancel(false));
            throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed.getCause());
        }
    }

    /** Only its numbers are held on to. */
    private KeptPart part(Resource resource, String name, Instant at, AtomicInteger composed) throws IOException {
        var current = parts.current(resource, name, at);
        if (current.isEmpty()) {
            composed.incrementAndGet();
        }
        KeptPart part = current.isPresent() ? current.get() : parts.make(resource, name, at);
        return new KeptPart(part.build(), part.unpacked(), part.lines(), Resource.From.anew());
    }

    private Dump put(Resource resource, List<String> names, List<KeptPart> kept, Instant at, long position)
            throws IOException {
        Set<String> known = new HashSet<>(names);
        folder.keepOnly(parts.of(resource), file -> known.contains(Parts.named(file)));
        Path whole = folder.resolve(resource.name() + ".whole");
        String sum = folder.put(whole, aside -> joined(resource, names, aside));
        // Named by what is in it: the same name never stands for other bytes.
        String file = "%s-%s.ndjson.gz".formatted(resource.name(), sum.substring(0, 16));
        Files.move(whole, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        return new Dump(
                resource.name(),
                file,
                Files.size(folder.resolve(file)),
                kept.stream().mapToLong(KeptPart::unpacked).sum(),
                kept.stream().mapToLong(KeptPart::lines).sum(),
                sum,
                at,
                position);
    }

    private String joined(Resource resource, List<String> names, Path aside) throws IOException {
        MessageDigest sum = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(aside), sum)) {
            for (String name : names) {
                Files.copy(parts.packed(resource, name), out);
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
