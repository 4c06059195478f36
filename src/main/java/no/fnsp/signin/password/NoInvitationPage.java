package no.fnsp.signin.password;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** A link that was used, is too old, or was never ours. Never changes. */
public record NoInvitationPage(DeskFrame frame) implements DeskPage {}
