package no.fnsp.media.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.media.Stored;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of a store that speaks S3. Several nodes share it. */
final class S3Store implements Store, AutoCloseable {

    private final S3Client s3;
    private final String bucket;

    S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(Shelf shelf, String name, Path file) throws IOException {
        if (exists(shelf, name)) {
            return;
        }
        try {
            s3.putObject(request -> request.bucket(bucket).key(key(shelf, name)), RequestBody.fromFile(file));
        } catch (SdkException problem) {
            throw new IOException("The store did not take " + key(shelf, name), problem);
        }
    }

    @Override
    public Optional<Stored> get(Shelf shelf, String name) throws IOException {
        String key = key(shelf, name);
        try {
            long bytes =
                    s3.headObject(request -> request.bucket(bucket).key(key)).contentLength();
            return Optional.of(new InBucket(s3, bucket, key, bytes));
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException problem) {
            throw new IOException("The store does not tell of " + key, problem);
        }
    }

    private record InBucket(S3Client s3, String bucket, String key, long bytes) implements Stored {
        @Override
        public InputStream open() throws IOException {
            try {
                return s3.getObject(request -> request.bucket(bucket).key(key));
            } catch (SdkException problem) {
                throw new IOException("The store does not give " + key, problem);
            }
        }
    }

    @Override
    public boolean exists(Shelf shelf, String name) throws IOException {
        return get(shelf, name).isPresent();
    }

    private static String key(Shelf shelf, String name) {
        return shelf.name().toLowerCase(Locale.ROOT) + "/" + Names.checked(name);
    }

    @Override
    public void close() {
        s3.close();
    }
}
