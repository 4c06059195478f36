package no.fnsp.gate;

import java.util.stream.Stream;

/** Looks for one kind of thing that is wrong with a text. Any room may have one; the gate asks them all. */
public interface GateCheck {

    /** The remarks on this text, without waivers. The same text at the same instant always gets the same. */
    Stream<Remark> of(Candidate candidate);
}
