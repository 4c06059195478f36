package no.fnsp.editor;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;

/** What the people on a page are called now, or that a name has been erased. Never changes. */
public record Signatures(Map<UUID, String> names, Messages words) {

    public Signatures {
        names = Map.copyOf(names);
    }

    public static Signatures of(Actors actors, Collection<UUID> people, Messages words) {
        return new Signatures(actors.names(Set.copyOf(people)), words);
    }

    /** One person alone. */
    public static String name(Actors actors, UUID person, Messages words) {
        return of(actors, Set.of(person), words).of(person);
    }

    public String of(UUID person) {
        return Automatic.name(person, words).orElseGet(() -> names.getOrDefault(person, words.get("history.erased")));
    }

    /** Those that have a name. */
    public Stream<String> known(Collection<UUID> people) {
        return people.stream().filter(names::containsKey).map(this::of).sorted();
    }
}
