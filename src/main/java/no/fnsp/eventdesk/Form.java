package no.fnsp.eventdesk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.html.Messages;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a form, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))?");

    private final Map<String, String> written;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    /** The key of what is wrong, and what is filled in. */
    private record Wrong(String message, List<Object> values) {}

    /** What was written in a field; empty when nothing was. */
    String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    boolean says(String field, String value) {
        return value(field).equals(value);
    }

    boolean has(String field) {
        return !value(field).isEmpty();
    }

    /** What is wrong with a field, in words; null when nothing is. */
    @Nullable
    String wrong(Messages words, String field) {
        Wrong one = wrong.get(field);
        return one == null ? null : words.get(one.message(), one.values().toArray());
    }

    boolean isWrong(String field) {
        return wrong.containsKey(field);
    }

    boolean isWrong(String field, String why) {
        Wrong one = wrong.get(field);
        return one != null && one.message().equals("eventdesk.wrong." + why);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    /** The fields in which something is wrong, in the order it was found. */
    List<String> wrongFields() {
        return List.copyOf(wrong.keySet());
    }

    void refuse(String field, String why, Object... values) {
        wrong.putIfAbsent(field, new Wrong("eventdesk.wrong." + why, List.of(values)));
    }

    /** The same form with some fields as the server says. */
    Form with(Map<String, String> others) {
        var again = new HashMap<>(written);
        again.putAll(others);
        return new Form(again);
    }

    Form with(String field, String value) {
        return with(Map.of(field, value));
    }

    /** On one line; what is too long is told. */
    String line(String field, int longest) {
        String value = value(field).replaceAll("\\s+", " ");
        if (value.length() > longest) {
            refuse(field, "long", longest);
        }
        return value;
    }

    String text(String field, int longest) {
        String value = value(field).replace("\r\n", "\n");
        if (value.length() > longest) {
            refuse(field, "long", longest);
        }
        return value;
    }

    /** Empty when nothing was written, and told when it is no day. */
    Optional<LocalDate> day(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException none) {
            refuse(field, "day");
            return Optional.empty();
        }
    }

    /** As one writes it: {@code 10:00}, {@code 10.00} or {@code 10}. Empty when nothing was written, and told when it is no time. */
    Optional<LocalTime> clock(String field) {
        String value = value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = TIME.matcher(value);
        try {
            if (found.matches()) {
                String minutes = found.group(2);
                return Optional.of(LocalTime.of(
                        Integer.parseInt(found.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
            }
        } catch (DateTimeException none) {
            // Told below.
        }
        refuse(field, "clock");
        return Optional.empty();
    }

    /** Nothing but a page: what runs script is none. */
    String link(String field) {
        String link = line(field, 1000);
        if (!link.matches("|https?://[^\\s/][^\\s]*")) {
            refuse(field, "link");
        }
        return link;
    }

    /** How many rows of times it has. */
    int rows() {
        String value = value("rows");
        return value.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(value), Rows.MOST * 2) : 0;
    }

    /** The fields of a list, those with something in them, by their names. */
    List<String> filled(String name, int most) {
        var fields = new ArrayList<String>();
        for (int i = 0; i < most; i++) {
            if (has(name + "." + i)) {
                fields.add(name + "." + i);
            }
        }
        return fields;
    }
}
