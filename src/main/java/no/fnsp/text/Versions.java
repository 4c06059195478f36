package no.fnsp.text;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing as it was and as two have made it; null where it is not. Never changes. */
record Versions<T>(
        @Nullable T base, @Nullable T mine, @Nullable T theirs) {

    /** Whether both have changed it, and not to the same. */
    boolean differ() {
        return !Objects.equals(mine, base) && !Objects.equals(theirs, base) && !Objects.equals(mine, theirs);
    }

    /** Theirs when only they have changed it, else mine. */
    @Nullable
    T chosen() {
        return Objects.equals(mine, base) ? theirs : mine;
    }

    <V> Versions<V> map(Function<T, V> part) {
        return new Versions<>(of(base, part), of(mine, part), of(theirs, part));
    }

    private static <T, V> @Nullable V of(@Nullable T whole, Function<T, V> part) {
        return whole == null ? null : part.apply(whole);
    }
}
