package no.fnsp.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.media.darkroom.Darkroom;
import no.fnsp.media.shelf.Store;
import org.springframework.stereotype.Component;

/** The sizes of pictures: each is made when it is first asked for, once, and kept. */
@Component
class Sizes {

    private final Store store;
    private final Map<String, CompletableFuture<Stored>> underWay = new ConcurrentHashMap<>();

    Sizes(Store store) {
        this.store = store;
    }

    Stored of(Picture picture, int width, PictureAddress.Format format) throws IOException {
        String name = picture.name(width, format);
        Optional<Stored> made = store.get(Store.Shelf.SIZES, name);
        return made.isPresent() ? made.get() : once(name, picture, width, format);
    }

    /** Whoever comes while it is being made waits for it, and does not make it again. */
    private Stored once(String name, Picture picture, int width, PictureAddress.Format format) throws IOException {
        var mine = new CompletableFuture<Stored>();
        CompletableFuture<Stored> first = underWay.putIfAbsent(name, mine);
        if (first != null) {
            return first.join();
        }
        try {
            mine.complete(make(name, picture, width, format));
        } catch (IOException | RuntimeException | OutOfMemoryError problem) {
            mine.completeExceptionally(problem);
        } finally {
            underWay.remove(name);
        }
        return mine.join();
    }

    private Stored make(String name, Picture picture, int width, PictureAddress.Format format) throws IOException {
        AssetFile file = picture.item().file();
        Path master = Files.createTempFile("fnsp-master-", null);
        Path size = Files.createTempFile("fnsp-size-", null);
        try {
            copy(file(file), master);
            boolean webp = format == PictureAddress.Format.WEBP;
            Files.write(size, Darkroom.print(master, file.type(), picture.item().crop(picture.ratio()), width, webp));
            store.put(Store.Shelf.SIZES, name, size);
            return store.get(Store.Shelf.SIZES, name).orElseThrow();
        } finally {
            Files.deleteIfExists(master);
            Files.deleteIfExists(size);
        }
    }

    private static void copy(Stored from, Path to) throws IOException {
        try (InputStream bytes = from.open()) {
            Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The file itself. @throws IllegalStateException when the shelf has lost it */
    Stored file(AssetFile file) throws IOException {
        return store.get(Store.Shelf.FILES, file.sha256())
                .orElseThrow(() -> new IllegalStateException("The file " + file.sha256() + " is not where files lie"));
    }
}
