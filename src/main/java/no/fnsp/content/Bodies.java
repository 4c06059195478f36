package no.fnsp.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.fnsp.store.Jsonb;
import org.springframework.stereotype.Component;

/** Reads every body that was ever stored, and writes new ones in the current shape of their kind. */
@Component
public class Bodies {

    private record Key(Kind kind, int shape) {}

    private final Map<Key, BodyShape> readers;
    private final Map<Kind, BodyShape> current;

    /** @throws IllegalStateException when two readers claim the same kind and shape */
    Bodies(List<BodyShape> shapes) {
        readers = shapes.stream()
                .collect(Collectors.toMap(shape -> new Key(shape.kind(), shape.number()), Function.identity()));
        current = shapes.stream().filter(BodyShape::current).collect(Collectors.toMap(BodyShape::kind, shape -> shape));
    }

    public Body read(Kind kind, int shape, String json) {
        BodyShape found = readers.get(new Key(kind, shape));
        if (found == null) {
            throw new IllegalStateException("No reader for " + kind.key() + " in shape " + shape);
        }
        return found.reader().apply(json);
    }

    public String write(Body body) {
        return Jsonb.write(body);
    }

    public int shapeOf(Kind kind) {
        BodyShape shape = current.get(kind);
        if (shape == null) {
            throw new IllegalStateException("Nobody has registered how " + kind.key() + " is written");
        }
        return shape.number();
    }
}
