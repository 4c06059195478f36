package no.fnsp.eventdesk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.event.Repeat;

/** Times that somebody wants added, once or again and again: each becomes a row of its own. */
record Adding(Form form, Here here) {

    /** Whether somebody has begun to write times that are not rows yet. */
    boolean adds() {
        return form.has("add.date") || form.has("add.from") || form.has("add.to") || form.has("add.until");
    }

    /** The form with what was to be added as rows; as it was, with what is wrong, when it cannot be. */
    Form added() {
        Optional<Hours> first = Hours.read(form, "add.", here);
        Repeat repeat = Repeat.find(form.value("add.repeat")).orElse(Repeat.ONCE);
        Optional<LocalDate> until = form.day("add.until");
        if (repeat != Repeat.ONCE && until.isEmpty()) {
            form.refuse("add.until", "until");
        }
        form.link("add.registration");
        form.line("add.where", 200);
        ChosenPlace.read(form, "add.place", here, Optional.empty());
        if (first.isEmpty() || !form.isRight()) {
            return form;
        }
        List<LocalDate> days = days(first.get(), repeat, until);
        return form.isRight() ? with(days, first.get()) : form;
    }

    private List<LocalDate> days(Hours first, Repeat repeat, Optional<LocalDate> until) {
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
        int room = Rows.MOST - used();
        if (days.size() > room) {
            form.refuse(
                    "add.until",
                    room > 0 ? "many-until" : "many",
                    Rows.MOST,
                    here.words().date(days.get(Math.max(0, Math.min(room, days.size()) - 1))));
        }
        return days;
    }

    private int used() {
        int used = 0;
        for (int row = 0; row < form.rows(); row++) {
            used += form.has(Rows.field(row, "date")) ? 1 : 0;
        }
        return used;
    }

    private Form with(List<LocalDate> days, Hours first) {
        var fields = new HashMap<String, String>();
        long nights = ChronoUnit.DAYS.between(
                first.starts().shown().toLocalDate(), first.ends().shown().toLocalDate());
        int row = form.rows();
        for (LocalDate day : days) {
            fields.put(Rows.field(row, "id"), UUID.randomUUID().toString());
            fields.put(Rows.field(row, "date"), day.toString());
            fields.put(
                    Rows.field(row, "from"),
                    first.starts().shown().toLocalTime().toString());
            fields.put(Rows.field(row, "to"), first.ends().shown().toLocalTime().toString());
            fields.put(
                    Rows.field(row, "last"),
                    nights == 0 ? "" : day.plusDays(nights).toString());
            for (String name : List.of("place", "where", "registration", "again")) {
                fields.put(Rows.field(row, name), form.value("add." + name));
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
}
