package no.fnsp.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.fnsp.composing.Trace;
import no.fnsp.journal.Basis;
import no.fnsp.journal.Mark;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;

/**
 * The ETag of the platform's own page: a hash of everything it was made from, with the version each had. Weak, because the web server
 * compresses nothing that has a strong one.
 */
final class Tag {

    private Tag() {}

    /**
     * @param address host, path and known parameters
     * @param mark where the journal stood before anything the page shows was read
     * @return empty when no version can be put to the page: something changed while it was composed, or the journal is out of
     *     sight
     */
    static Optional<String> of(Trace trace, String address, String build, ScopeVersions versions, Mark mark) {
        if (!versions.hasLease() || Basis.of(versions, mark, trace.scopes()).isEmpty()) {
            return Optional.empty();
        }
        var made = new StringBuilder(build).append('\n').append(address).append('\n');
        for (Scope scope : trace.scopes()) {
            made.append(scope).append('@').append(versions.versionOf(scope)).append('\n');
        }
        trace.editions().forEach(edition -> made.append(edition).append('\n'));
        return Optional.of("W/\"" + hash(made.toString()) + '"');
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
