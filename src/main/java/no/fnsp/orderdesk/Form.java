package no.fnsp.orderdesk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.WrittenForm;
import org.springframework.util.MultiValueMap;

/** What somebody wrote in a form about what hospitals ask for; a field may have several values. */
final class Form extends WrittenForm {

    static final int LONGEST = 4000;
    static final int LONGEST_NAME = 200;

    private final Map<String, List<String>> written;

    Form(Map<String, List<String>> written) {
        super("orders.wrong.");
        this.written = Map.copyOf(written);
    }

    static Form empty() {
        return new Form(Map.of());
    }

    static Form of(MultiValueMap<String, String> written) {
        return new Form(written);
    }

    /** The same with more in it, where nothing was written. */
    Form with(String field, String... values) {
        var more = new HashMap<>(written);
        more.putIfAbsent(field, Arrays.asList(values));
        var form = new Form(more);
        form.refuseAs(this);
        return form;
    }

    @Override
    public String value(String field) {
        return values(field).stream().findFirst().orElse("").strip();
    }

    List<String> values(String field) {
        return written.getOrDefault(field, List.of());
    }

    boolean has(String field) {
        return written.containsKey(field);
    }

    @Override
    public boolean says(String field, String value) {
        return values(field).contains(value);
    }

    /** What must be there; empty, and told, when it is not or is too long. @param why the key, without {@code orders.wrong.} */
    String required(String field, String why, int longest) {
        String value = optional(field, longest);
        if (value.isEmpty()) {
            refuse(field, why);
        }
        return value;
    }

    String optional(String field, int longest) {
        String value = value(field);
        if (value.length() > longest) {
            refuse(field, longest == LONGEST_NAME ? "long-name" : "long");
        }
        return value;
    }

    Optional<UUID> id(String field) {
        try {
            return value(field).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value(field)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    int number(String field) {
        return value(field).matches("[0-9]{1,6}") ? Integer.parseInt(value(field)) : 0;
    }
}
