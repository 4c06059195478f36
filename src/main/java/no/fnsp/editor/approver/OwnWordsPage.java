package no.fnsp.editor.approver;

import no.fnsp.approver.Professional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** What somebody has written of a professional, to be confirmed by them. Never changes. @param token what the link ends with @param organisation may be empty */
public record OwnWordsPage(DeskFrame frame, String token, Professional one, String organisation) implements DeskPage {}
