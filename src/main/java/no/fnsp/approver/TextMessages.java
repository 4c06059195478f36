package no.fnsp.approver;

import no.fnsp.identity.Permit;

/**
 * The way to people's telephones. An installation that has an agreement with somebody who sends text messages adds a component that is
 * one; until then codes go by e-mail.
 */
public interface TextMessages {

    /** Whether a message would be read by anybody. */
    boolean isRead();

    /** Sent once the caller's transaction is done. @param number {@code +4791234567} */
    void post(Permit permit, String number, String words);
}
