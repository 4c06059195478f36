package no.fnsp.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import no.fnsp.journal.Basis;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.purging.CacheTag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers of this node, each shown until something it was made from changes. Nothing is thrown away for being out of date: it is
 * made anew when somebody asks for it. What is asked for seldom makes room for what is asked for often.
 */
@Component
public class KeptPages {

    /** Whoever waits longer for another's page makes their own. */
    private static final long PATIENCE_SECONDS = 20;

    private final ScopeVersions versions;
    private final boolean tagged;
    private final Cache<String, Kept> kept;
    private final Map<String, CompletableFuture<Kept>> beingMade = new ConcurrentHashMap<>();

    /** @param tagged whether there are caches in front that want to know what a page is made from */
    KeptPages(
            ScopeVersions versions,
            @Value("${fnsp.kept-pages}") DataSize memory,
            @Value("${fnsp.front-caches.tags}") boolean tagged) {
        this.versions = versions;
        this.tagged = tagged;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(memory.toBytes())
                .weigher((String key, Kept one) -> one.weight() + 2 * key.length())
                .executor(Runnable::run)
                .build();
    }

    /** What can be shown without making anything: what is current, or without a lease whatever there is. A few look-ups. */
    public @Nullable Serving ready(String key) {
        Kept known = kept.getIfPresent(key);
        if (known == null) {
            return null;
        }
        if (!versions.hasLease()) {
            return new Serving(known, true);
        }
        return known.isCurrent(versions) ? new Serving(known, false) : null;
    }

    /** What is current, for whoever asks no more than that: nothing is made, marked or waited for. */
    public @Nullable Kept current(String key) {
        Kept known = kept.getIfPresent(key);
        return known != null && versions.hasLease() && known.isCurrent(versions) ? known : null;
    }

    /** What is kept, or what is made now; made once, however many ask for it at the same time. */
    public Serving page(String key, Supplier<Made> making) {
        for (int attempt = 0; attempt < 2; attempt++) {
            Serving ready = ready(key);
            if (ready != null && !ready.outdated()) {
                return ready;
            }
            var mine = new CompletableFuture<Kept>();
            CompletableFuture<Kept> others = beingMade.putIfAbsent(key, mine);
            if (others == null) {
                return served(key, leading(key, mine, making));
            }
            Optional<Kept> theirs = await(others);
            if (theirs.filter(this::isAsGoodAsMine).isPresent()) {
                return served(key, theirs.get());
            }
        }
        return served(key, make(key, making));
    }

    private Kept leading(String key, CompletableFuture<Kept> mine, Supplier<Made> making) {
        try {
            Kept made = make(key, making);
            mine.complete(made);
            return made;
        } catch (Throwable problem) {
            mine.completeExceptionally(problem);
            throw problem;
        } finally {
            beingMade.remove(key, mine);
        }
    }

    /** It was begun before its second reader came: so it must have been current when it was done. Trouble is the same for all. */
    private boolean isAsGoodAsMine(Kept theirs) {
        return theirs.isTrouble() || theirs.isCurrent(versions);
    }

    private static Optional<Kept> await(CompletableFuture<Kept> others) {
        try {
            return Optional.of(others.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException theirsFailed) {
            return Optional.empty();
        }
    }

    /** The journal is looked at first of all: what is read after that is at least as new, and so is the version put to it. */
    private Kept make(String key, Supplier<Made> making) {
        Mark mark = versions.mark();
        Made made = making.get();
        if (made.worth() != Made.Worth.KEEPING) {
            return new Kept(made, null, Instant.MAX, "");
        }
        Instant until = made.validUntil().isBefore(mark.turn()) ? made.validUntil() : mark.turn();
        Basis basis = Basis.of(versions, mark, made.scopes()).orElse(null);
        var fresh = new Kept(made, basis, until, tagged ? String.join(" ", CacheTag.of(made.scopes())) : "");
        // Also what nobody can say how long is current: it is newer than what was kept before, and will do when the
        // database is away.
        kept.put(key, fresh);
        return fresh;
    }

    private Serving served(String key, Kept made) {
        Kept before = made.isTrouble() ? kept.getIfPresent(key) : null;
        return before != null ? new Serving(before, true) : new Serving(made, false);
    }

    /** What is for one reader only. */
    public static Serving once(Made made) {
        return new Serving(new Kept(made, null, Instant.MAX, ""), false);
    }

    /** How many there are. */
    public long count() {
        return kept.estimatedSize();
    }

    /** What they take of memory, in bytes. */
    public long bytes() {
        return kept.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
