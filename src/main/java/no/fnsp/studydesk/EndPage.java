package no.fnsp.studydesk;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/** Nothing can be done behind this link. Never changes. @param help what happened, and what can be done, in words @param renews the end of the link, where a fresh one can be sent; null where none can */
public record EndPage(
        DeskFrame frame, String help, @Nullable String renews) implements DeskPage {}
