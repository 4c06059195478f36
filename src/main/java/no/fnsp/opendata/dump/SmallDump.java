package no.fnsp.opendata.dump;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.fnsp.bulk.Resource;
import no.fnsp.opendata.answer.Answers;

/** A resource that is a few thousand short lines: written anew each time, page by page. */
public abstract class SmallDump<T> implements Resource {

    /** About how many items are read at once. */
    protected static final int PAGE = 500;

    private final String name;

    protected SmallDump(String name) {
        this.name = name;
    }

    /** The next items after the one with this key, which is empty before the first; none when there are no more. */
    protected abstract List<T> after(String key, Instant at);

    /** What the items are ordered by. */
    protected abstract String key(T one);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> parts(Instant at) {
        return List.of("all");
    }

    @Override
    public final From write(String part, Instant at, Lines lines) throws IOException {
        for (List<T> page = after("", at); !page.isEmpty(); page = after(key(page.getLast()), at)) {
            for (T one : page) {
                lines.add(Answers.json(one));
            }
        }
        return From.anew();
    }
}
