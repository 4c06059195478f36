package no.fnsp.people;

import java.time.Instant;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/**
 * A link that lets somebody choose a password: shown this once, to be handed over. Never changes.
 *
 * @param anew whether the second factor begins anew too
 */
public record InvitationPage(DeskFrame frame, Person person, String link, Instant expires, boolean anew)
        implements DeskPage {}
