package no.fnsp.page;

import no.fnsp.html.Embeds;
import no.fnsp.text.Dialled;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in a department, as its readers are told. Never changes.
 *
 * @param title what they do; may be empty
 * @param phone at work; empty for none
 * @param email at work; empty for none
 * @param portrait null for none, and when its consent has run out
 */
public record StaffMember(
        String name, Words.Spoken title, String phone, String email, Embeds.@Nullable Picture portrait) {

    /** For {@code tel:}, digits and a leading plus only. */
    String phoneHref() {
        return Dialled.address(phone);
    }

    String emailHref() {
        return "mailto:" + email;
    }
}
