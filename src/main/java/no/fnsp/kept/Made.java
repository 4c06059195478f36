package no.fnsp.kept;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.fnsp.journal.Scope;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with, before anybody has kept it.
 *
 * @param page empty where the reader is led on
 * @param location where the reader is led, without the parameters they came with; null where a page is shown
 * @param scopes everything it was made from, also what was looked for and absent
 * @param validUntil the instant at which it is another by time alone
 * @param worth whether and how it may be shown again
 */
public record Made(
        int status,
        byte[] page,
        @Nullable String location,
        Language language,
        Collection<Scope> scopes,
        Instant validUntil,
        Worth worth) {

    /** What may be done with an answer. */
    public enum Worth {
        /** It may be kept. */
        KEEPING,
        /** It is for this reader only. */
        ONCE,
        /** What is kept should be there is away: what was kept before is better. */
        TROUBLE
    }

    public static Made page(int status, byte[] page, Language language, Collection<Scope> scopes, Instant validUntil) {
        return new Made(status, page, null, language, scopes, validUntil, Worth.KEEPING);
    }

    public static Made elsewhere(String location, Language language, Collection<Scope> scopes, Instant validUntil) {
        return new Made(301, new byte[0], location, language, scopes, validUntil, Worth.KEEPING);
    }

    /** For one reader only. */
    public static Made once(int status, byte[] page, @Nullable String location) {
        return new Made(status, page, location, Language.NB, List.of(), Instant.MAX, Worth.ONCE);
    }

    /** The database is away. */
    public static Made trouble(byte[] page) {
        return new Made(503, page, null, Language.NB, List.of(), Instant.MAX, Worth.TROUBLE);
    }
}
