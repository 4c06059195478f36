package no.fnsp.kept;

import java.time.Instant;
import no.fnsp.journal.Basis;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.site.PageMarks;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent, with what it was made from. Never changes; it only comes to be packed in more ways. */
public final class Kept {

    private final int status;
    private final @Nullable String location;
    private final Language language;
    private final Made.Worth worth;
    private final PageMarks.@Nullable Marked counted;
    private final String tags;
    private final Body body;
    private final @Nullable Basis basis;
    private final Instant validUntil;
    private volatile @Nullable Body marked;

    /**
     * @param basis null for what nobody can say how long is current
     * @param tags what caches in front know it by, with spaces between; empty where there are none
     */
    Kept(Made made, @Nullable Basis basis, Instant validUntil, String tags) {
        this.status = made.status();
        this.location = made.location();
        this.language = made.language();
        this.worth = made.worth();
        this.counted = made.counted();
        this.tags = tags;
        this.body = new Body(made.page());
        this.basis = basis;
        this.validUntil = validUntil;
    }

    public int status() {
        return status;
    }

    public @Nullable String location() {
        return location;
    }

    public Instant validUntil() {
        return validUntil;
    }

    /** What a reading of it is counted as; null for what is not counted. */
    public PageMarks.@Nullable Marked counted() {
        return counted;
    }

    /** What caches in front know it by, with spaces between; empty where there are none. */
    public String tags() {
        return tags;
    }

    /** Whether others may be shown it too. */
    public boolean isKept() {
        return basis != null;
    }

    /** As far as is known here. */
    boolean isCurrent(ScopeVersions versions) {
        return basis != null
                && (validUntil.equals(Instant.MAX) || versions.now().isBefore(validUntil))
                && basis.isCurrent(versions);
    }

    public Packed as(Encoding encoding) {
        return body.as(encoding);
    }

    /** As {@link #as}, or null where that would have to be made first. */
    public @Nullable Packed ready(Encoding encoding) {
        return body.ready(encoding);
    }

    /** The same page, with a word that it may be out of date. */
    public Packed markedAs(Encoding encoding) {
        Body known = marked;
        if (known == null) {
            known = new Body(OutdatedStrip.in(body.plain(), language));
            marked = known;
        }
        return known.as(encoding);
    }

    /** About what it takes of memory, packed in two ways as it will soon be, and each of them also outside the heap. */
    int weight() {
        int scopes = basis == null ? 0 : basis.size();
        return 1000 + 2 * body.plain().length + 150 * scopes + tags.length();
    }

    boolean isTrouble() {
        return worth == Made.Worth.TROUBLE;
    }
}
