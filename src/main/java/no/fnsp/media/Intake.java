package no.fnsp.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import no.fnsp.media.check.Examination;
import no.fnsp.media.check.Finding;
import no.fnsp.media.darkroom.Darkroom;
import no.fnsp.media.shelf.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a file that was handed in the file that is kept: a picture's pixels alone, a document as it is. */
@Component
class Intake {

    private final Store store;
    private final Limits limits;

    Intake(Store store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    sealed interface Taken {

        record No(Refusal why) implements Taken {}

        /** It lies on the shelf. @param cameAs what it was before it was made into what is kept */
        record In(
                FileType type,
                FileType cameAs,
                String sha256,
                String received,
                long bytes,
                @Nullable Integer width,
                @Nullable Integer height,
                @Nullable Integer pages,
                @Nullable Boolean tagged)
                implements Taken {

            AssetFile file(int number, String name, Instant at) {
                return new AssetFile(
                        number,
                        sha256,
                        received,
                        type,
                        FileName.of(name, type),
                        bytes,
                        width,
                        height,
                        pages,
                        tagged,
                        at);
            }
        }
    }

    Taken take(Spool spool, String name) throws IOException {
        return switch (Examination.of(spool.file(), name)) {
            case Finding.No no -> new Taken.No(no.refusal());
            case Finding.Picture picture when isTooLarge(spool, Asset.Kind.PICTURE) -> tooLarge(picture.type());
            case Finding.Document document when isTooLarge(spool, Asset.Kind.DOCUMENT) -> tooLarge(document.type());
            case Finding.Picture picture -> picture(spool, picture.type());
            case Finding.Document document -> document(spool, document);
        };
    }

    private boolean isTooLarge(Spool spool, Asset.Kind kind) {
        return spool.bytes() > limits.of(kind);
    }

    private Taken tooLarge(FileType type) {
        return new Taken.No(new Refusal.TooLarge(type.kind(), limits.of(type.kind())));
    }

    private Taken picture(Spool spool, FileType type) throws IOException {
        Optional<Darkroom.Master> developed = Darkroom.develop(spool.file(), type);
        if (developed.isEmpty()) {
            return new Taken.No(new Refusal.Broken(type));
        }
        Darkroom.Master master = developed.get();
        String sha256 = Spool.sha256(master.bytes());
        Path file = Files.createTempFile("fnsp-master-", null);
        try {
            Files.write(file, master.bytes());
            store.put(Store.Shelf.FILES, sha256, file);
        } finally {
            Files.deleteIfExists(file);
        }
        return new Taken.In(
                master.type(),
                type,
                sha256,
                spool.sha256(),
                master.bytes().length,
                master.size().width(),
                master.size().height(),
                null,
                null);
    }

    private Taken document(Spool spool, Finding.Document found) throws IOException {
        store.put(Store.Shelf.FILES, spool.sha256(), spool.file());
        return new Taken.In(
                found.type(),
                found.type(),
                spool.sha256(),
                spool.sha256(),
                spool.bytes(),
                null,
                null,
                found.pages(),
                found.tagged());
    }
}
