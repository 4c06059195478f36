package no.fnsp.opendata.kept;

import java.time.Instant;
import java.util.Map;
import no.fnsp.journal.Basis;
import no.fnsp.journal.Mark;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.kept.Body;
import no.fnsp.kept.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent, with what says how long it is so. Never changes; it only comes to be packed in more ways.
 *
 * @param tag the same for as long as it says the same, without how it is packed
 * @param headers what else it says of itself
 * @param before where the journal stood before anything was read
 * @param basis what it was made from; null where that is not told, and then it is so until anything at all happens
 */
record KeptAnswer(
        String tag,
        Map<String, String> headers,
        Body body,
        Mark before,
        @Nullable Basis basis,
        Instant validUntil) {

    KeptAnswer {
        headers = Map.copyOf(headers);
    }

    boolean isCurrent(ScopeVersions versions) {
        return versions.now().isBefore(validUntil)
                && (basis == null ? nothingHappened(versions) : basis.isCurrent(versions));
    }

    private boolean nothingHappened(ScopeVersions versions) {
        Mark now = versions.mark();
        return now.position() == before.position() && now.heard() == before.heard();
    }

    /** Another for each way of packing it (RFC 9110, 8.8.3.3). */
    String tag(Encoding encoding) {
        return tag.substring(0, tag.length() - 1) + encoding.tagEnding() + "\"";
    }

    /** About what it takes of memory, in bytes, packed in two ways as it will soon be. */
    int weight() {
        return 1000 + 2 * body.plain().length + (basis == null ? 0 : 150 * basis.size());
    }
}
