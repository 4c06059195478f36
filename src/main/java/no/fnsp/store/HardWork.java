package no.fnsp.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Work that keeps a processor busy for long and asks the database nothing: hashing a password, developing a picture. It is done on
 * threads of the machine's own, so many at once, and the others wait their turn. On a virtual thread it would keep its processor until it
 * is done, and whoever holds a connection could not go on and give it back.
 */
public final class HardWork {

    private final Executor threads;

    /** @param name of the threads @param atOnce how many of them */
    public HardWork(String name, int atOnce) {
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /** Waits until it is done. What the work throws is thrown here. */
    public <T> T done(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> throw failed;
            }
        }
    }
}
