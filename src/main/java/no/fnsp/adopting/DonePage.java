package no.fnsp.adopting;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Nothing waits here any more. Never changes. @param what who did what, and when @param reason that they gave; empty for none */
public record DonePage(DeskFrame frame, Here here, String what, String reason) implements DeskPage {}
