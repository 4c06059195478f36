package no.fnsp.eventdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.event.Occurrence;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Reads the times of a form, a row each. */
final class Rows {

    /** Nobody looks through more, and a form holds no more. */
    static final int MOST = 60;

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
        Optional<Hours> hours = Hours.read(form, field(row, ""), here, before.flatMap(this::begun));
        ChosenPlace place = ChosenPlace.read(form, field(row, "place"), here, before);
        String where = form.line(field(row, "where"), 200);
        String registration = form.link(field(row, "registration"));
        Words note = note(row);
        Occurrence.State state =
                Occurrence.State.find(form.value(field(row, "state"))).orElse(Occurrence.State.OPEN);
        return hours.map(one -> new Occurrence(
                id,
                one.starts(),
                one.ends(),
                state,
                place.id(),
                place.name(),
                where,
                note,
                registration,
                before.map(Occurrence::sequence).orElse(0)));
    }

    /** What lasts for days may be going on: then the day it began is past, and right. */
    private Optional<LocalDate> begun(Occurrence one) {
        return Optional.of(one.starts())
                .filter(starts -> starts.instant().isBefore(here.now()))
                .map(starts -> starts.shown().toLocalDate());
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
}
