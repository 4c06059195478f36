package no.fnsp.page;

import no.fnsp.text.Dialled;
import no.fnsp.text.Words;

/** A phone number, what it is for and when it is answered. Never changes. */
public record Phone(Words.Spoken purpose, String number, Hours hours) {

    /** For {@code tel:}, digits and a leading plus only. */
    public String href() {
        return Dialled.address(number);
    }
}
