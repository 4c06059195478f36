package no.fnsp.outside;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source knew before, and in one round says that it does not know. Of one thing it is believed; of most of what it was asked for,
 * it is the source that is ill, and what it said last stays. Changes.
 *
 * @param <T> what names a thing
 */
public final class Missing<T> {

    private final List<T> all = new ArrayList<>();
    private int answered;

    public void answered() {
        answered++;
    }

    public void add(T thing) {
        all.add(thing);
    }

    public List<T> all() {
        return List.copyOf(all);
    }

    /** One thing, and nothing else was answered: whether the source knows of anything at all must be asked of another. */
    public boolean isAlone() {
        return all.size() == 1 && answered == 0;
    }

    /** @return null when it is believed */
    public @Nullable Trouble trouble() {
        return all.size() <= Math.max(1, answered)
                ? null
                : new Trouble(Trouble.Kind.FORGETFUL, all.size() + "/" + (all.size() + answered));
    }
}
