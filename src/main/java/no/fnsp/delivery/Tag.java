package no.fnsp.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import no.fnsp.composing.Trace;
import no.fnsp.journal.Scope;
import no.fnsp.journal.ScopeVersions;

/** The ETag of a page: a hash of everything it was made from, with the version each had. */
final class Tag {

    private Tag() {}

    /**
     * @param address host, path and known parameters
     * @param position how far the log was followed before the page was composed
     * @return empty when something changed while the page was composed, so that no version can be put to it
     */
    static Optional<String> of(Trace trace, String address, String build, ScopeVersions versions, long position) {
        var made = new StringBuilder(build).append('\n').append(address).append('\n');
        for (Scope scope : trace.scopes()) {
            long version = versions.versionOf(scope);
            if (version > position) {
                return Optional.empty();
            }
            made.append(scope).append('@').append(version).append('\n');
        }
        trace.editions().forEach(edition -> made.append(edition).append('\n'));
        return Optional.of('"' + hash(made.toString()) + '"');
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
