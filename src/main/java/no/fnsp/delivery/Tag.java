package no.fnsp.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.fnsp.composing.Trace;
import no.fnsp.html.EntityTag;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;

/**
 * The ETag of what is not kept as it is sent, as a leaflet: a hash of everything it was made from, with the version each had. Weak, because the web server
 * compresses nothing that has a strong one.
 */
final class Tag {

    /** Longer without a sight of the journal, and a version may be older than what the page shows. */
    private static final Duration LEASE = Duration.ofSeconds(2);

    private Tag() {}

    /**
     * @param address host, path and known parameters
     * @param position how far the log was followed before anything the page shows was read
     * @return empty when no version can be put to the page: something changed while it was composed, or the journal is out of
     *     sight
     */
    static Optional<String> of(Trace trace, String address, String build, ScopeVersions versions, long position) {
        if (trace.isPassing() || versions.sinceCaughtUp().compareTo(LEASE) > 0) {
            return Optional.empty();
        }
        var made = new StringBuilder(build).append('\n').append(address).append('\n');
        for (Scope scope : trace.scopes()) {
            long version = versions.versionOf(scope);
            if (version > position) {
                return Optional.empty();
            }
            made.append(scope).append('@').append(version).append('\n');
        }
        trace.editions().forEach(edition -> made.append(edition).append('\n'));
        return Optional.of(EntityTag.weak(made.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
