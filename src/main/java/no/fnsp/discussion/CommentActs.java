package no.fnsp.discussion;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.text.Language;

/** Who may take part in a conversation, and how what they do stands in the journal. */
final class CommentActs {

    private CommentActs() {}

    /** @throws Permit.NotPermitted for whoever neither writes the text nor vouches for it */
    static void mustAllow(Permit permit, Document document) {
        Right right = permit.allows(Right.EDIT) ? Right.EDIT : Right.APPROVE;
        permit.mustAllow(right, document.site(), document.id());
    }

    /** What was said is not in it: the journal is kept for ever, and a comment is free text. */
    static Act of(Permit permit, String act, Document document, UUID comment, Language language) {
        return new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of("comment", comment.toString(), "language", language.code()),
                Set.of()); // readers are shown nothing of it
    }
}
