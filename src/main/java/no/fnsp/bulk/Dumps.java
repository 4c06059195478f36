package no.fnsp.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.store.Jsonb;
import org.springframework.stereotype.Component;

/** The dumps that are there now. All of them were made in one go, and are exchanged in one. */
@Component
public class Dumps {

    private static final String LIST = "list.json";

    private final Folder folder;

    Dumps(Folder folder) {
        this.folder = folder;
    }

    private record All(List<Dump> dumps) {}

    /** In the order of their names; empty before the first were made. */
    public List<Dump> all() {
        try {
            return Jsonb.read(Files.readString(folder.resolve(LIST)), All.class).dumps();
        } catch (NoSuchFileException never) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Optional<Dump> find(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    public Path path(Dump dump) {
        return folder.resolve(dump.file());
    }

    /** From now on these are told of. Those told of until now stay for whoever has just asked, until the next are made. */
    void exchange(List<Dump> dumps) throws IOException {
        Set<String> needed =
                Stream.concat(all().stream(), dumps.stream()).map(Dump::file).collect(Collectors.toSet());
        folder.put(folder.resolve(LIST), aside -> Files.writeString(aside, Jsonb.write(new All(dumps))));
        folder.keepOnly(folder.resolve(""), file -> file.equals(LIST) || needed.contains(file));
    }
}
