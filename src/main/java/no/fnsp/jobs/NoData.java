package no.fnsp.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** A job is known by its name and key, and reads the rest where it stands: nothing is serialised, so nothing can go stale. */
final class NoData implements Serializer {

    @Override
    @SuppressWarnings("NullAway") // the library's null: no data
    public byte[] serialize(@Nullable Object data) {
        if (data != null) {
            throw new IllegalArgumentException("A job carries no data, only its key");
        }
        return null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public <T> T deserialize(Class<T> type, byte @Nullable [] stored) {
        return null;
    }
}
