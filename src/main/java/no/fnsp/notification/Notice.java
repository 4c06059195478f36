package no.fnsp.notification;

import java.util.List;

/**
 * What somebody is told. Never changes.
 *
 * @param what the key of the sentence, without {@code told.}; with {@code .act} it is the key of what can be done
 * @param values what is filled into the sentence: titles, names of sites, dates as {@code 2026-03-12}
 * @param address the page of the desk where it is done, {@code /desk/…}
 * @param about tells the same thing told twice from two things: told again, it replaces what was not read
 * @param urgent harms somebody when it waits: mailed at once, whatever its reader has chosen
 */
public record Notice(String what, List<String> values, String address, String about, boolean urgent) {
    public Notice {
        values = List.copyOf(values);
    }

    public Notice(String what, List<String> values, String address, String about) {
        this(what, values, address, about, false);
    }

    /** The same, mailed at once to everybody. */
    public Notice atOnce() {
        return new Notice(what, values, address, about, true);
    }
}
