package no.fnsp.kept;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.fnsp.journal.Scope;
import no.fnsp.site.PageMarks;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered with, before anybody has kept it.
 *
 * @param page empty where the reader is led on
 * @param location where the reader is led, without the parameters they came with; null where a page is shown
 * @param scopes everything it was made from, also what was looked for and absent
 * @param validUntil the instant at which it is another by time alone
 * @param counted what a reading of it is counted as; null for what is not counted
 * @param worth whether and how it may be shown again
 */
public record Made(
        int status,
        byte[] page,
        @Nullable String location,
        Language language,
        Collection<Scope> scopes,
        Instant validUntil,
        PageMarks.@Nullable Marked counted,
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
        return new Made(status, page, null, language, scopes, validUntil, null, Worth.KEEPING);
    }

    public static Made elsewhere(String location, Language language, Collection<Scope> scopes, Instant validUntil) {
        return new Made(301, new byte[0], location, language, scopes, validUntil, null, Worth.KEEPING);
    }

    /** The same page, whose readings are counted as this one's. */
    public Made counted(PageMarks.@Nullable Marked page) {
        return new Made(status, this.page, location, language, scopes, validUntil, page, worth);
    }

    /** For one reader only. */
    public static Made once(int status, byte[] page, @Nullable String location) {
        return new Made(status, page, location, Language.NB, List.of(), Instant.MAX, null, Worth.ONCE);
    }

    /** The database is away. */
    public static Made trouble(byte[] page) {
        return new Made(503, page, null, Language.NB, List.of(), Instant.MAX, null, Worth.TROUBLE);
    }
}
