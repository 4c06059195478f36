package no.fnsp.signin.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.fnsp.signin.Providers;
import org.springframework.stereotype.Component;

/** The directories of this installation. */
@Component
public class Directories {

    private final Map<String, Directory> all = new TreeMap<>();

    Directories(Providers providers) {
        providers.providers().forEach((key, provider) -> all.put(key, new Directory(key, provider)));
    }

    /** @param silent whether it did not answer the last time */
    public record Offered(String key, String name, boolean silent) {}

    /** As the sign-in page names them. Nobody is asked anything for it: the page is there whoever is down. */
    public List<Offered> offered() {
        return all.values().stream()
                .map(one -> new Offered(one.key(), one.provider().name(), one.isSilent()))
                .sorted(Comparator.comparing(Offered::name))
                .toList();
    }

    Optional<Directory> find(String key) {
        return Optional.ofNullable(all.get(key));
    }
}
