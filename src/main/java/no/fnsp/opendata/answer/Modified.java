package no.fnsp.opendata.answer;

import java.time.Instant;

/** Something that tells when what is said of it last changed, as far as that is known. */
public interface Modified {

    Instant modified();
}
