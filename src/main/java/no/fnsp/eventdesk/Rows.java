package no.fnsp.eventdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.event.Occurrence;
import no.fnsp.event.Repeat;
import no.fnsp.event.WallTime;
import no.fnsp.organisation.Node;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads the times of a form: a row each, and those that somebody wants added, once or again and again. */
final class Rows {

    /** Nobody looks through more, and a form holds no more. */
    static final int MOST = 60;

    private static final int YEARS = 5;
    private static final Duration LONGEST = Duration.ofDays(31);
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Form form;
    private final Here here;
    private final Known known;
    private final List<Language> languages;

    Rows(Form form, Here here, Known known) {
        this.form = form;
        this.here = here;
        this.known = known;
        this.languages = here.languages(known.newest());
    }

    static String field(int row, String name) {
        return "t" + row + "." + name;
    }

    /** The times as they are written; what is wrong stands in the form. One that is to be taken out is left out, as is an empty row. */
    List<Occurrence> all() {
        var all = new ArrayList<Occurrence>();
        for (int row = 0; row < form.rows(); row++) {
            boolean out = form.has(field(row, "out")) && !isTold(row);
            if (!out && (form.has(field(row, "date")) || form.has(field(row, "id")))) {
                read(row).ifPresent(all::add);
            }
        }
        if (all.size() > MOST) {
            form.refuse("add.date", "many", MOST);
        }
        return all;
    }

    private boolean isTold(int row) {
        return id(row).filter(known.told()::contains).isPresent();
    }

    private Optional<UUID> id(int row) {
        String id = form.value(field(row, "id"));
        return id.matches(ID) ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }

    private Optional<Occurrence> read(int row) {
        UUID id = id(row).orElseGet(UUID::randomUUID);
        Optional<Occurrence> before = before(id);
        if (before.isPresent() && before.get().isOver(here.now())) {
            // It passed while somebody wrote.
            return before;
        }
        Optional<Times> times = times("t" + row + ".");
        UUID place = place(field(row, "place"), before).orElse(null);
        String where = form.line(field(row, "where"), 200);
        String registration = form.link(field(row, "registration"));
        Words note = note(row);
        Occurrence.State state =
                Occurrence.State.find(form.value(field(row, "state"))).orElse(Occurrence.State.OPEN);
        return times.map(one -> new Occurrence(
                id,
                one.starts(),
                one.ends(),
                state,
                place,
                name(place, before),
                where,
                note,
                registration,
                before.map(Occurrence::sequence).orElse(0)));
    }

    private Optional<Occurrence> before(UUID id) {
        return known.newest().stream()
                .flatMap(event -> event.says().occurrences().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private Words note(int row) {
        var note = new EnumMap<Language, String>(Language.class);
        languages.forEach(language -> note.put(language, form.line(field(row, "note." + language.code()), 300)));
        return new Words(note);
    }

    /** One that has closed is kept where it was chosen before. */
    private Optional<UUID> place(String field, Optional<Occurrence> before) {
        String written = form.value(field);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> place = here.places().stream()
                .map(Node::id)
                .filter(id -> id.toString().equals(written))
                .findFirst()
                .or(() ->
                        before.map(Occurrence::place).filter(id -> id.toString().equals(written)));
        if (place.isEmpty()) {
            form.refuse(field, "place");
        }
        return place;
    }

    private Words name(@Nullable UUID place, Optional<Occurrence> before) {
        return place == null
                ? Words.NONE
                : here.place(place)
                        .map(Node::name)
                        .or(() -> before.map(Occurrence::placeName))
                        .orElse(Words.NONE);
    }

    private record Times(WallTime starts, WallTime ends) {}

    /** @param prefix of the names of the fields */
    private Optional<Times> times(String prefix) {
        Optional<LocalDate> day = needed(form.day(prefix + "date"), prefix + "date", "day");
        Optional<LocalTime> from = needed(form.clock(prefix + "from"), prefix + "from", "clock");
        Optional<LocalTime> until = needed(form.clock(prefix + "to"), prefix + "to", "clock");
        Optional<LocalDate> last = form.day(prefix + "last");
        if (day.isEmpty() || from.isEmpty() || until.isEmpty() || form.isWrong(prefix + "last")) {
            return Optional.empty();
        }
        return times(prefix, day.get(), from.get(), last.orElse(day.get()), until.get());
    }

    private <T> Optional<T> needed(Optional<T> value, String field, String why) {
        if (value.isEmpty()) {
            form.refuse(field, why);
        }
        return value;
    }

    private Optional<Times> times(String prefix, LocalDate day, LocalTime from, LocalDate last, LocalTime until) {
        if (!isWithinReason(prefix + "date", day)) {
            return Optional.empty();
        }
        Optional<WallTime> starts = shown(prefix, prefix + "from", day.atTime(from));
        Optional<WallTime> ends = shown(prefix, prefix + "to", last.atTime(until));
        if (starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        Duration length = Duration.between(starts.get().instant(), ends.get().instant());
        if (!length.isPositive()) {
            form.refuse(prefix + (last.isBefore(day) ? "last" : "to"), "end");
            return Optional.empty();
        }
        if (length.compareTo(LONGEST) > 0) {
            form.refuse(prefix + "last", "end-far");
            return Optional.empty();
        }
        return Optional.of(new Times(starts.get(), ends.get()));
    }

    private boolean isWithinReason(String field, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(here.now(), Norway.TIME);
        if (day.isBefore(today)) {
            form.refuse(field, "past");
        } else if (day.isAfter(today.plusYears(YEARS))) {
            form.refuse(field, "far", YEARS);
        }
        return !form.isWrong(field);
    }

    /** In the night the clocks are set forward some times are never; in the night they are set back some are twice, and are asked about. */
    private Optional<WallTime> shown(String prefix, String field, LocalDateTime time) {
        String which = form.value(prefix + "again");
        switch (WallTime.times(time)) {
            case 0 -> form.refuse(field, "never", here.words().date(time.toLocalDate()));
            case 2 -> {
                if (which.isEmpty()) {
                    form.refuse(field, "twice", here.words().date(time.toLocalDate()));
                }
            }
            default -> {
                // As on every other day.
            }
        }
        return form.isWrong(field)
                ? Optional.empty()
                : Optional.of(new WallTime(time, which.equals("second") && WallTime.times(time) == 2));
    }

    /** Whether somebody has begun to write times that are not rows yet. */
    boolean adds() {
        return form.has("add.date") || form.has("add.from") || form.has("add.to") || form.has("add.until");
    }

    /** The form with what was to be added as rows; as it was, with what is wrong, when it cannot be. */
    Form added() {
        Optional<Times> first = times("add.");
        Repeat repeat = Repeat.find(form.value("add.repeat")).orElse(Repeat.ONCE);
        Optional<LocalDate> until = form.day("add.until");
        if (repeat != Repeat.ONCE && until.isEmpty()) {
            form.refuse("add.until", "until");
        }
        form.link("add.registration");
        form.line("add.where", 200);
        place("add.place", Optional.empty());
        if (first.isEmpty() || !form.isRight()) {
            return form;
        }
        List<LocalDate> days = days(first.get(), repeat, until);
        return form.isRight() ? with(days, first.get()) : form;
    }

    private List<LocalDate> days(Times first, Repeat repeat, Optional<LocalDate> until) {
        LocalDate day = first.starts().shown().toLocalDate();
        if (repeat == Repeat.ONCE) {
            return List.of(day);
        }
        LocalDate last = until.orElse(day);
        if (last.isBefore(day)) {
            form.refuse("add.until", "until-before");
            return List.of();
        }
        List<LocalDate> days = repeat.days(day, last);
        int room = MOST - used();
        if (days.size() > room) {
            form.refuse(
                    "add.until",
                    room > 0 ? "many-until" : "many",
                    MOST,
                    here.words().date(days.get(Math.max(0, Math.min(room, days.size()) - 1))));
        }
        return days;
    }

    private int used() {
        int used = 0;
        for (int row = 0; row < form.rows(); row++) {
            used += form.has(field(row, "date")) ? 1 : 0;
        }
        return used;
    }

    private Form with(List<LocalDate> days, Times first) {
        var fields = new HashMap<String, String>();
        long nights = ChronoUnit.DAYS.between(
                first.starts().shown().toLocalDate(), first.ends().shown().toLocalDate());
        int row = form.rows();
        for (LocalDate day : days) {
            fields.put(field(row, "id"), UUID.randomUUID().toString());
            fields.put(field(row, "date"), day.toString());
            fields.put(field(row, "from"), first.starts().shown().toLocalTime().toString());
            fields.put(field(row, "to"), first.ends().shown().toLocalTime().toString());
            fields.put(
                    field(row, "last"), nights == 0 ? "" : day.plusDays(nights).toString());
            for (String name : List.of("place", "where", "registration", "again")) {
                fields.put(field(row, name), form.value("add." + name));
            }
            row++;
        }
        fields.put("rows", Integer.toString(row));
        for (String name : List.of("date", "from", "to", "last", "until", "again")) {
            fields.put("add." + name, "");
        }
        fields.put("add.repeat", Repeat.ONCE.key());
        return form.with(fields);
    }

    /** The fields of times that are to come, as a form holds them; those that are over are not written on. */
    static Map<String, String> written(List<Occurrence> all, Instant now) {
        var fields = new LinkedHashMap<String, String>();
        int row = 0;
        for (Occurrence one : all) {
            if (!one.isOver(now)) {
                write(fields, row++, one);
            }
        }
        fields.put("rows", Integer.toString(row));
        return fields;
    }

    private static void write(Map<String, String> fields, int row, Occurrence one) {
        LocalDateTime starts = one.starts().shown();
        LocalDateTime ends = one.ends().shown();
        fields.put(field(row, "id"), one.id().toString());
        fields.put(field(row, "date"), starts.toLocalDate().toString());
        fields.put(field(row, "from"), starts.toLocalTime().toString());
        fields.put(field(row, "to"), ends.toLocalTime().toString());
        if (!ends.toLocalDate().equals(starts.toLocalDate())) {
            fields.put(field(row, "last"), ends.toLocalDate().toString());
        }
        fields.put(field(row, "place"), one.place() == null ? "" : one.place().toString());
        fields.put(field(row, "where"), one.where());
        fields.put(field(row, "registration"), one.registration());
        fields.put(field(row, "state"), one.state().key());
        if (WallTime.times(starts) == 2 || WallTime.times(ends) == 2) {
            fields.put(field(row, "again"), one.starts().second() || one.ends().second() ? "second" : "first");
        }
        one.note().byLanguage().forEach((language, words) -> fields.put(field(row, "note." + language.code()), words));
    }
}
