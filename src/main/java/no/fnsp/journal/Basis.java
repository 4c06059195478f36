package no.fnsp.journal;

import java.util.Collection;
import java.util.Optional;

/**
 * What something was made from: scopes, and the version each had. Current for as long as none of them has been touched since.
 * Asking costs nothing while the journal stands still, and else a look-up for each scope.
 */
public final class Basis {

    private final Scope[] scopes;
    private final long[] had;
    private final long heard;

    /** How often anything had moved when this was last found current. */
    private volatile long foundAt = -1;

    private Basis(Scope[] scopes, long[] had, long heard) {
        this.scopes = scopes;
        this.had = had;
        this.heard = heard;
    }

    /** @return empty when something of it was touched after the mark, so that nobody can say which version was read */
    public static Optional<Basis> of(ScopeVersions versions, Mark mark, Collection<Scope> lookedAt) {
        Scope[] scopes = lookedAt.toArray(Scope[]::new);
        long[] had = new long[scopes.length];
        for (int i = 0; i < scopes.length; i++) {
            had[i] = versions.versionOf(scopes[i]);
            if (had[i] > mark.position()) {
                return Optional.empty();
            }
        }
        var basis = new Basis(scopes, had, mark.heard());
        return basis.isCurrent(versions) ? Optional.of(basis) : Optional.empty();
    }

    /** As far as the journal has been followed: whether that is far enough is for {@link ScopeVersions#hasLease} to say. */
    public boolean isCurrent(ScopeVersions versions) {
        long movements = versions.movements();
        if (movements == foundAt) {
            return true;
        }
        for (int i = 0; i < scopes.length; i++) {
            if (versions.versionOf(scopes[i]) != had[i] || versions.heardOf(scopes[i]) > heard) {
                return false;
            }
        }
        foundAt = movements;
        return true;
    }

    /** How many scopes: what it takes of memory. */
    public int size() {
        return scopes.length;
    }
}
