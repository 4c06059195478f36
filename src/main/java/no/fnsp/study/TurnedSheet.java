package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import no.fnsp.text.Norway;

/** What a form says once its study has come further: the state, and the dates that follow from it. */
final class TurnedSheet {

    private TurnedSheet() {}

    /** A study that is opened again is not closed by the date that closed it. */
    static Sheet of(Sheet sheet, State state, LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Norway.TIME);
        Sheet said = sheet.with("state", state.key());
        return switch (state) {
            case PLANNED ->
                said.with("starts", day.toString()).with("closes", "").with("ends", "");
            case OPEN -> {
                LocalDate over = isOver(sheet) ? today.plusDays(1) : today;
                Sheet begun = said.with("starts", earlier(sheet.value("starts"), day));
                yield still(still(begun, "closes", over), "ends", over);
            }
            case CLOSED ->
                still(said.with("closes", day.toString()), "ends", isOver(sheet) ? today.plusDays(1) : today);
            case ENDED -> said.with("ends", day.toString()).with("closes", earlier(sheet.value("closes"), day));
            case WITHDRAWN -> said;
        };
    }

    /** What is opened again the day it was closed is not closed by that day when it is over. */
    private static boolean isOver(Sheet sheet) {
        return State.find(sheet.value("state"))
                .filter(state -> state == State.CLOSED || state == State.ENDED)
                .isPresent();
    }

    /** A day that has passed does not count any more. */
    private static Sheet still(Sheet sheet, String field, LocalDate today) {
        String written = sheet.value(field);
        return !written.isEmpty() && written.compareTo(today.toString()) < 0 ? sheet.with(field, "") : sheet;
    }

    private static String earlier(String written, LocalDate day) {
        return written.isEmpty() || written.compareTo(day.toString()) > 0 ? day.toString() : written;
    }
}
