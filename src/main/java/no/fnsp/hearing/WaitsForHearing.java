package no.fnsp.hearing;

import java.time.Instant;
import no.fnsp.identity.Permit;

/** Something that goes on when a hearing has moved. Told in the same transaction. */
public interface WaitsForHearing {

    /** It was ended, or the last of its remarks was handled. */
    void moved(Permit permit, Hearing hearing, Instant at);
}
