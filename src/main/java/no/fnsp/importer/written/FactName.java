package no.fnsp.importer.written;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.importer.source.Shape;

/**
 * What files call a reusable fact: {@code helse-bergen.no/sentralbord}. Never changes.
 *
 * @param site the key of the site it belongs to
 */
public record FactName(String site, String key) {

    /** Empty for what is no name of a fact. */
    static Optional<FactName> find(String written) {
        int slash = written.indexOf('/');
        return slash > 0
                        && Shape.DOMAIN.fits(written.substring(0, slash))
                        && Shape.SLUG.fits(written.substring(slash + 1))
                ? Optional.of(new FactName(written.substring(0, slash), written.substring(slash + 1)))
                : Optional.empty();
    }

    /** The same for the same name every time: a text may be read before the fact it says. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("fact:" + site + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
