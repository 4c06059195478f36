package no.fnsp.content;

import no.fnsp.identity.Permit;

/**
 * Something that waits for a draft, as an answer or an hour. Every room may have such; each is told, in the same transaction, when
 * the draft is no more, so that nothing goes on waiting for it.
 */
public interface WaitsForDraft {

    /** The draft was thrown away. */
    void discarded(Permit permit, Document document, Draft draft);

    /** What the draft said is what readers see. */
    void became(Permit permit, Document document, Draft draft, Edition edition);
}
