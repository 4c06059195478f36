package no.fnsp.media.check;

import java.nio.file.Path;

/** Looks for viruses in what is handed in. Another scanner than ClamAV is another bean of this type. */
public interface Scanner {

    enum Verdict {
        CLEAN,
        INFECTED,
        /** It does not answer; then nothing is let in. */
        UNKNOWN
    }

    Verdict scan(Path file);
}
