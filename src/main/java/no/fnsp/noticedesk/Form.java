package no.fnsp.noticedesk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a form, as they wrote it, and what is wrong with it. Fills up while it is read, and then no more. */
final class Form {

    static final ZoneId NORWAY = Norway.TIME;

    private final Map<String, String> written;
    private final Map<String, String> wrong = new HashMap<>();

    Form(Map<String, String> written) {
        this.written = Map.copyOf(written);
    }

    /** What was written in a field; empty when nothing was. */
    String value(String field) {
        return written.getOrDefault(field, "").strip();
    }

    boolean says(String field, String value) {
        return value(field).equals(value);
    }

    /** The key of what is wrong with a field; null when nothing is. */
    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    boolean isRight() {
        return wrong.isEmpty();
    }

    void refuse(String field, String why) {
        wrong.putIfAbsent(field, "noticedesk.wrong." + why);
    }

    /** The same form with one field as the server says. */
    Form with(String field, String value) {
        var again = new HashMap<>(written);
        again.put(field, value);
        return new Form(again);
    }

    /** On one line; what is too long is told. */
    String line(String field, int longest) {
        String value = value(field).replaceAll("\\s+", " ");
        if (value.length() > longest) {
            refuse(field, "long");
        }
        return value;
    }

    /** A time as clocks in Norway show it; empty when nothing was written, and told when it is no time. */
    Optional<Instant> moment(String field) {
        String value = value(field);
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(value).atZone(NORWAY).toInstant())
                            .filter(at -> at.isAfter(Instant.EPOCH) || refused(field))
                            .filter(at -> at.isBefore(Instant.parse("2100-01-01T00:00:00Z")) || refused(field));
        } catch (DateTimeException none) {
            refuse(field, "moment");
            return Optional.empty();
        }
    }

    private boolean refused(String field) {
        refuse(field, "moment");
        return false;
    }

    /** As a field for a time wants it. */
    static String written(Instant at) {
        return LocalDateTime.ofInstant(at, NORWAY).withSecond(0).withNano(0).toString();
    }
}
