package no.fnsp.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a form, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    private static final int LONGEST = 500;

    private final Map<String, String> written;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    static Form empty() {
        return new Form(Map.of());
    }

    /** What was written in a field; empty when nothing was. */
    String value(String field) {
        String value = written.getOrDefault(field, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    boolean says(String field, String value) {
        return value(field).equals(value);
    }

    /** The key of what is wrong with a field; null when nothing is. */
    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    /** The fields that something is wrong with, in the order they were read. */
    Set<String> wrongFields() {
        return wrong.keySet();
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    /** @param message the whole key of what is wrong; what was said first stays */
    void refuse(String field, String message) {
        wrong.putIfAbsent(field, message);
    }
}
