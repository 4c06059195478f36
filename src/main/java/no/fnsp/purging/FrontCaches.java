package no.fnsp.purging;

import java.io.IOException;
import java.util.Collection;

/** The caches in front of us. */
interface FrontCaches {

    /** Whether there are any that we know of. */
    boolean areThere();

    /**
     * They answer no reader with what has one of these tags before they have asked us again.
     *
     * @throws IOException when one of them could not be told; it may be told again
     */
    void forget(Collection<String> tags) throws IOException;
}
