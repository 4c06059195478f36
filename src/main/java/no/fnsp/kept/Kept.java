package no.fnsp.kept;

import java.time.Instant;
import no.fnsp.journal.Basis;
import no.fnsp.journal.ScopeVersions;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent, with what it was made from. Never changes; it only comes to be packed in more ways. */
public final class Kept {

    private final Made made;
    private final Body body;
    private final @Nullable Basis basis;
    private final Instant validUntil;
    private volatile @Nullable Body marked;

    /** @param basis null for what nobody can say how long is current */
    Kept(Made made, @Nullable Basis basis, Instant validUntil) {
        this.made = made;
        this.body = new Body(made.page());
        this.basis = basis;
        this.validUntil = validUntil;
    }

    public int status() {
        return made.status();
    }

    public @Nullable String location() {
        return made.location();
    }

    public Instant validUntil() {
        return validUntil;
    }

    /** Whether others may be shown it too. */
    public boolean isKept() {
        return basis != null;
    }

    /** As far as is known here. */
    boolean isCurrent(ScopeVersions versions, Instant now) {
        return basis != null && now.isBefore(validUntil) && basis.isCurrent(versions);
    }

    public Packed as(Encoding encoding) {
        return body.as(encoding);
    }

    /** The same page, with a word that it may be out of date. */
    public Packed markedAs(Encoding encoding) {
        Body known = marked;
        if (known == null) {
            known = new Body(OutdatedStrip.in(made.page(), made.language()));
            marked = known;
        }
        return known.as(encoding);
    }

    /** About what it takes of memory, packed in two ways as it will soon be. */
    int weight() {
        int scopes = basis == null ? 0 : basis.size();
        return 1000 + made.page().length + made.page().length / 2 + 150 * scopes;
    }

    Made made() {
        return made;
    }
}
