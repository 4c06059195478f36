package no.fnsp.outside;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every source there is. */
@Component
public class Sources {

    private final ObjectProvider<Source> sources;

    Sources(ObjectProvider<Source> sources) {
        this.sources = sources;
    }

    /** In a fixed order. */
    public List<Source> all() {
        return sources.stream().sorted(Comparator.comparing(Source::key)).toList();
    }

    public Optional<Source> find(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }
}
