package no.fnsp.opendata.answer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which of the properties of an item are wanted: {@code fields=kind,titles}. Never changes. */
public final class Fields {

    /** Everything. */
    public static final Fields ALL = new Fields(Set.of());

    private final Set<String> wanted;

    private Fields(Set<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** @param item whose components are the properties; what is none of them is refused */
    public static Fields of(Given given, Class<? extends Record> item) {
        Set<String> known = Arrays.stream(item.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = Set.copyOf(given.several("fields"));
        if (!known.containsAll(wanted)) {
            throw new Refused(Problem.parameter(
                    "fields", "fields must be some of " + String.join(", ", known) + ", with commas between."));
        }
        return wanted.isEmpty() ? ALL : new Fields(wanted);
    }

    /** The answer as it is written: of a list, each item is narrowed, and where it goes on stays. */
    Object narrowed(Object answer, JsonMapper mapper) {
        if (wanted.isEmpty()) {
            return answer;
        }
        return answer instanceof Listing<?> listing
                ? new Listing<>(items(listing.items(), mapper), listing.next(), listing.licence())
                : one(answer, mapper);
    }

    private List<Object> items(List<?> items, JsonMapper mapper) {
        return items.stream().<Object>map(item -> one(item, mapper)).toList();
    }

    private ObjectNode one(Object item, JsonMapper mapper) {
        return mapper.<ObjectNode>valueToTree(item).retain(wanted);
    }
}
