package no.fnsp.study;

import java.time.LocalDate;
import java.util.Optional;

/** Reads the part of a form that is numbers and days: what the study is known by, and how far it has come. */
final class ReadDays {

    private ReadDays() {}

    static Optional<Numbers> numbers(SheetBeingRead form) {
        form.needed("rek", form.sheet().value("rek"));
        Optional<String> rek = form.number("rek", Numbers::rek);
        form.needed("approved", form.sheet().value("approved"));
        Optional<LocalDate> approved = form.day("approved");
        Optional<String> nct = form.number("nct", Numbers::nct);
        Optional<String> euct = form.number("euct", Numbers::euct);
        return rek.isPresent() && approved.isPresent()
                ? Optional.of(new Numbers(rek.get(), approved.get(), nct.orElse(null), euct.orElse(null)))
                : Optional.empty();
    }

    static Optional<Standing> standing(SheetBeingRead form) {
        Optional<State> state = State.find(form.sheet().value("state")).filter(one -> one != State.WITHDRAWN);
        if (state.isEmpty()) {
            form.refuse("state", "choose");
        }
        form.needed("starts", form.sheet().value("starts"));
        Optional<LocalDate> starts = form.day("starts");
        Optional<LocalDate> closes = form.day("closes");
        Optional<LocalDate> ends = form.day("ends");
        before(form, "closes", starts, closes, "before-start");
        before(form, "ends", starts, ends, "before-start");
        before(form, "ends", closes, ends, "before-closing");
        state.filter(one -> one == State.ENDED && form.sheet().value("ends").isEmpty())
                .ifPresent(one -> form.refuse("ends", "needed"));
        state.filter(one -> one == State.CLOSED && form.sheet().value("closes").isEmpty())
                .ifPresent(one -> form.refuse("closes", "needed"));
        return state.flatMap(
                one -> starts.map(first -> new Standing(one, first, closes.orElse(null), ends.orElse(null))));
    }

    private static void before(
            SheetBeingRead form, String field, Optional<LocalDate> first, Optional<LocalDate> then, String why) {
        if (first.isPresent() && then.isPresent() && then.get().isBefore(first.get())) {
            form.refuse(field, why);
        }
    }
}
