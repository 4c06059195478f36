package no.fnsp.verification;

import java.util.List;

/** What must hold at every moment, whatever is done. Only reads. */
interface Rule {

    List<Breach> breaches();
}
