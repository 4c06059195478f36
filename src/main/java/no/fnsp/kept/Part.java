package no.fnsp.kept;

import java.time.Instant;
import java.util.Collection;
import no.fnsp.journal.Scope;

/**
 * Something that pages are put together from.
 *
 * @param scopes everything it was made from, also what was looked for and absent
 * @param validUntil the instant at which it is another by time alone
 */
public record Part<V>(V value, Collection<Scope> scopes, Instant validUntil) {

    /** What time alone does not change. */
    public Part(V value, Collection<Scope> scopes) {
        this(value, scopes, Instant.MAX);
    }
}
