package no.fnsp.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a form of the desk, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more.
 * Each room says what its fields are.
 */
public abstract class WrittenForm {

    private final String prefix;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** @param prefix what the keys of what is wrong begin with: {@code orders.wrong.}; empty when they are said whole */
    protected WrittenForm(String prefix) {
        this.prefix = prefix;
    }

    /** What was written in a field; empty when nothing was. */
    public abstract String value(String field);

    public boolean says(String field, String value) {
        return value(field).equals(value);
    }

    /** The key of what is wrong with a field; null when nothing is. */
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** The fields that something is wrong with, in the order they were read. */
    public Set<String> wrongFields() {
        return wrong.keySet();
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    /** What was said first stays. @param why the key of what is wrong, after the prefix */
    public void refuse(String field, String why) {
        wrong.putIfAbsent(field, prefix + why);
    }

    /** What was wrong with the form that this one follows. */
    protected void refuseAs(WrittenForm before) {
        wrong.putAll(before.wrong);
    }

    /** What must be there; empty, and told, when it is not. */
    public String required(String field, String why) {
        String value = value(field);
        if (value.isEmpty()) {
            refuse(field, why);
        }
        return value;
    }

    /** A day; told as {@code day} when it is none, or not between these two. Empty when nothing was written too. */
    protected Optional<LocalDate> day(String field, LocalDate first, LocalDate last) {
        String value = value(field);
        try {
            Optional<LocalDate> day = value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
            if (day.filter(one -> one.isBefore(first) || one.isAfter(last)).isPresent()) {
                refuse(field, "day");
            }
            return day;
        } catch (DateTimeParseException none) {
            refuse(field, "day");
            return Optional.empty();
        }
    }
}
