package no.fnsp.leaflet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where documents are made: a few at once, because making one is a thousand times the work of a page. What was made is kept as long as
 * it would be made the same, and there is room.
 */
@Component
public class PrintRoom {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final long ROOM = 32L * 1024 * 1024;

    private final Semaphore presses;
    private final Duration patience;
    private final long room;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    public PrintRoom() {
        this(AT_ONCE, PATIENCE, ROOM);
    }

    PrintRoom(int atOnce, Duration patience, long room) {
        this.presses = new Semaphore(atOnce, true);
        this.patience = patience;
        this.room = room;
    }

    /**
     * @param tag names everything it is made from; empty when it may not be kept
     * @return empty when so many wait that another should come back later
     */
    public Optional<byte[]> print(Optional<String> tag, Supplier<byte[]> document) {
        Optional<byte[]> known = tag.map(this::kept);
        return known.isPresent() ? known : inTurn(tag, document);
    }

    private Optional<byte[]> inTurn(Optional<String> tag, Supplier<byte[]> document) {
        if (presses.getQueueLength() >= MOST_WAITING || !isMyTurn()) {
            return Optional.empty();
        }
        try {
            // Somebody before us may have wanted the same.
            Optional<byte[]> made = tag.map(this::kept);
            if (made.isEmpty()) {
                made = Optional.of(document.get());
                byte[] fresh = made.get();
                tag.ifPresent(name -> keep(name, fresh));
            }
            return made;
        } finally {
            presses.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return presses.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte @Nullable [] kept(String tag) {
        synchronized (kept) {
            return kept.get(tag);
        }
    }

    /** What was not asked for the longest goes first. */
    private void keep(String tag, byte[] made) {
        synchronized (kept) {
            if (made.length > room || kept.putIfAbsent(tag, made) != null) {
                return;
            }
            bytes += made.length;
            var eldest = kept.entrySet().iterator();
            while (bytes > room) {
                bytes -= eldest.next().getValue().length;
                eldest.remove();
            }
        }
    }
}
