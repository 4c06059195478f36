package no.fnsp.signin.password;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/** The second of two steps. Never changes. @param trouble what was wrong the last time, in words; null for nothing */
public record CodePage(DeskFrame frame, @Nullable String trouble) implements DeskPage {}
