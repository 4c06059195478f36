package no.fnsp.editor.approver;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * Confirming an answer with a code. Never changes.
 *
 * @param answer what is confirmed, in words
 * @param trouble what is wrong, in words; null for nothing
 */
public record CodePage(
        DeskFrame frame,
        String token,
        String answer,
        String mail,
        String phone,
        @Nullable String trouble) implements DeskPage {}
