package no.fnsp.editor.approver;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** Nothing more to do behind this link: it was answered, or cannot be. Never changes. @param help what happened, and what can be done, in words */
public record EndPage(DeskFrame frame, String help) implements DeskPage {}
