package no.fnsp.notification;

import java.util.List;

/**
 * What somebody is told. Never changes.
 *
 * @param what the key of the sentence, without {@code told.}; with {@code .act} it is the key of what can be done
 * @param values what is filled into the sentence: titles, names of sites, dates as {@code 2026-03-12}
 * @param address the page of the desk where it is done, {@code /desk/…}
 * @param about tells the same thing told twice from two things: told again, it replaces what was not read
 */
public record Notice(String what, List<String> values, String address, String about) {
    public Notice {
        values = List.copyOf(values);
    }
}
