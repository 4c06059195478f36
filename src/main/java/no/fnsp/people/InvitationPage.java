package no.fnsp.people;

import java.time.Instant;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/**
 * A link that lets somebody choose a password: shown this once, to be handed over. Never changes.
 *
 * @param said the key of what has been done
 * @param mailed whether it has been sent by e-mail too
 */
public record InvitationPage(DeskFrame frame, Person person, String link, Instant expires, String said, boolean mailed)
        implements DeskPage {

    static final String OFFERED = "people.link.offered";

    /** Whether it is good only together with what the person has already. */
    public boolean isOffer() {
        return said.equals(OFFERED);
    }
}
