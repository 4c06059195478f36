package no.fnsp.eventdesk;

import java.util.List;
import no.fnsp.text.Language;

/** One time of an event as it stands in the form. Never changes. @param row which one */
record WrittenTime(Here here, Known known, Form form, List<Language> languages, int row) {

    private String field(String name) {
        return Rows.field(row, name);
    }

    /** Whether readers have been told of the time: it is cancelled then, and not taken out. */
    boolean isTold() {
        return known.told().stream().anyMatch(id -> id.toString().equals(form.value(field("id"))));
    }

    /** What a place was called that is chosen and is no more; empty for none. */
    String closed() {
        String place = form.value(field("place"));
        boolean open = place.isEmpty()
                || here.places().stream().anyMatch(one -> one.id().toString().equals(place));
        return open
                ? ""
                : known.newest().stream()
                        .flatMap(event -> event.says().occurrences().stream())
                        .filter(one ->
                                one.place() != null && one.place().toString().equals(place))
                        .map(one -> one.placeName().plain(here.site().mainLanguage()))
                        .findFirst()
                        .orElse("");
    }

    /** Whether what is seldom needed of a time is shown: it is in use, or something is wrong with it. */
    boolean isOpen() {
        boolean used = form.has(field("last"))
                || form.has(field("registration"))
                || languages.stream().anyMatch(one -> form.has(field("note." + one.code())));
        return (used && form.rows() <= 3) || form.isWrong(field("last")) || form.isWrong(field("registration"));
    }
}
